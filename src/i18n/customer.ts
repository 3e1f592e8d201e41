import { customerEn } from './customerEn.ts'
import { customerZhCN } from './customerZhCN.ts'

export const customerTerms = { 'zh-CN': customerZhCN, en: customerEn }
