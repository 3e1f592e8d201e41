import { chargesEn } from './chargesEn.ts'
import { chargesZhCN } from './chargesZhCN.ts'

export const chargeWording = { 'zh-CN': chargesZhCN, en: chargesEn }
