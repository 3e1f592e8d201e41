import { totalTermsEn } from './totalTermsEn.ts'
import { totalTermsZhCN } from './totalTermsZhCN.ts'

export const totalTerms = { 'zh-CN': totalTermsZhCN, en: totalTermsEn }
