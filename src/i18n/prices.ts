import { pricesEn } from './pricesEn.ts'
import { pricesZhCN } from './pricesZhCN.ts'

export const pricesWording = { 'zh-CN': pricesZhCN, en: pricesEn }
