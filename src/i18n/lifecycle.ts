import { lifecycleEn } from './lifecycleEn.ts'
import { lifecycleZhCN } from './lifecycleZhCN.ts'

export const lifecycleWording = { 'zh-CN': lifecycleZhCN, en: lifecycleEn }
