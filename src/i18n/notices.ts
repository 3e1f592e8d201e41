import { noticesEn } from './noticesEn.ts'
import { noticesZhCN } from './noticesZhCN.ts'

export const noticesWording = { 'zh-CN': noticesZhCN, en: noticesEn }
