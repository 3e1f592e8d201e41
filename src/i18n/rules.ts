import { rulesEn } from './rulesEn.ts'
import { rulesZhCN } from './rulesZhCN.ts'

export const rulesWording = { 'zh-CN': rulesZhCN, en: rulesEn }
