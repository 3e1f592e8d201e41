import { mssFormEn } from './mssFormEn.ts'
import { mssFormZhCN } from './mssFormZhCN.ts'

export const mssFormWording = { 'zh-CN': mssFormZhCN, en: mssFormEn }
