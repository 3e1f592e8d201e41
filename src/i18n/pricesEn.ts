import { phrases } from './phrasesEn.ts'
import { packTier } from './chargeTermsEn.ts'
import type { pricesZhCN } from './pricesZhCN.ts'

const { money, count, days, users } = phrases

export const pricesEn: typeof pricesZhCN = {
  heading: 'Price lists',
  intro: (version) =>
    `Transcribed on ${version}; the vendor's pages are undated. All are list prices in yuan (CNY).`,
  smop: {
    item: 'Item',
    scope: 'Scope',
    price: 'Price',
    free: 'Free edition',
    freeScope: (limit) => `up to ${users(limit)}`,
    freePrice: (term) => `free for ${days(term)}`,
    basic: 'Basic edition, platform fee',
    basicScope: (limit) => `includes ${users(limit)}`,
    perMonth: (price) => `${money(price)} a month`,
    pack: (size) => `User pack for ${count(size)}, paid once`,
    packScope: (tier, size) => `${packTier(tier, size)} users per purchase`,
    perPack: (price) => `${money(price)} a pack`,
  },
  daily: 'Daily operations',
  event: 'Event protection',
  machines: 'Machines',
  hosts: 'Hosts',
  perMonth: 'Price of the tier (¥ a month)',
  perDay: 'Price of the tier (¥ a day)',
  span: ({ from, upTo }) =>
    upTo === Infinity ? `more than ${count(from - 1)}` : `${count(from)}–${count(upTo)}`,
  onRequest: 'price on request',
}
