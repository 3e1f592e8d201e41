import { widgetEn } from './widgetEn.ts'
import { widgetZhCN } from './widgetZhCN.ts'

export const widgetWording = { 'zh-CN': widgetZhCN, en: widgetEn }
