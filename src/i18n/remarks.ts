import type { LineConfig } from '../domain/products/products.ts'
import { remarksEn } from './remarksEn.ts'
import { remarksZhCN } from './remarksZhCN.ts'

export const remarksWording = { 'zh-CN': remarksZhCN, en: remarksEn }

/** What is to be said of the products in an estimate, and the rule that it rests on. */
export function remarksFor(configs: readonly LineConfig[]) {
  const hasBasic = configs.some((config) => config.product === 'smop' && config.edition === 'basic')
  const hasMss = configs.some((config) => config.product === 'mss')
  return [...(hasBasic ? remarksOfBasic : []), ...(hasMss ? remarksOfMss : [])]
}

const remarksOfBasic = [
  { text: 'refundSmop', rule: 'S9' },
  { text: 'erratum', rule: 'S10' },
] as const

const remarksOfMss = [
  { text: 'followUp', rule: 'M6' },
  { text: 'refundMss', rule: 'M8' },
] as const
