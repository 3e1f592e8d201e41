import { remarksEn } from './remarksEn.ts'
import { remarksZhCN } from './remarksZhCN.ts'

export const remarksWording = { 'zh-CN': remarksZhCN, en: remarksEn }
