import type { Fen } from '../domain/money.ts'
import type { TierSpan } from '../domain/pricing/priceModel.ts'
import { phrases } from './phrasesZhCN.ts'
import { packTier } from './chargeTermsZhCN.ts'

const { money, count, days, users, spaced } = phrases

export const pricesZhCN = {
  heading: '价目表',
  intro: (version: string) =>
    `转录于 ${version}；厂商页面没有标注日期。全部为目录价，单位人民币元。`,
  smop: {
    item: '项目',
    scope: '范围',
    price: '价格',
    free: '免费版',
    freeScope: (limit: number) => `最多 ${users(limit)}`,
    freePrice: (term: number) => `免费，有效 ${days(term)}`,
    basic: '基础版平台服务费',
    basicScope: (limit: number) => `含 ${users(limit)}`,
    perMonth: (price: Fen) => `${money(price)}/月`,
    pack: (size: number) => `${spaced(size)}用户叠加包（一次性）`,
    packScope: packTier,
    perPack: (price: Fen) => `${money(price)}/个`,
  },
  daily: '日常运营',
  event: '重保服务',
  machines: '机器数量（台）',
  hosts: '主机数量（台）',
  perMonth: '该档月价（元）',
  perDay: '该档日价（元）',
  span: ({ from, upTo }: TierSpan) =>
    upTo === Infinity ? `超过 ${count(from - 1)}` : `${count(from)}–${count(upTo)}`,
  onRequest: '需询价',
}
