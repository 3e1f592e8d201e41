import type { LineConfig } from '../domain/products/products.ts'
import { remarksEn } from './remarksEn.ts'
import { remarksZhCN } from './remarksZhCN.ts'

export const remarksWording = { 'zh-CN': remarksZhCN, en: remarksEn }

const ofBasic = [
  { text: 'refundSmop', rule: 'S9' },
  { text: 'erratum', rule: 'S10' },
] as const

const ofMss = [
  { text: 'followUp', rule: 'M6' },
  { text: 'refundMss', rule: 'M8' },
] as const

const remarksOf: Readonly<
  Record<LineConfig['edition'], readonly (typeof ofBasic | typeof ofMss)[number][]>
> = { free: [], basic: ofBasic, daily: ofMss, event: ofMss }

/** What is to be said of the products in an estimate, and the rule that it rests on. */
export const remarksFor = (configs: readonly LineConfig[]) => [
  ...new Set(configs.flatMap(({ edition }) => remarksOf[edition])),
]
