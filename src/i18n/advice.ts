import { adviceEn } from './adviceEn.ts'
import { adviceZhCN } from './adviceZhCN.ts'

export const adviceWording = { 'zh-CN': adviceZhCN, en: adviceEn }
