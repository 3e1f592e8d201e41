import type { EditionOffer, Shortfall } from '../domain/advice/compareEditions.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { phrases as en } from '../i18n/phrasesEn.ts'
import { phrases as zh } from '../i18n/phrasesZhCN.ts'
import type { Messages } from '../i18n/zhCN.ts'

const edition = (config: LineConfig, messages: Messages) =>
  config.product === 'smop'
    ? messages.smop.editions[config.edition]
    : messages.mss.editions[config.edition]

const lacksZh: Record<Exclude<Shortfall, 'start'>, string> = {
  users: '容量不足',
  growth: '容量不足以覆盖增长目标',
  days: '期限不够',
  'list-price': '需询价',
}

const lacksEn: Record<Exclude<Shortfall, 'start'>, string> = {
  users: 'not enough capacity',
  growth: 'not enough capacity for the growth target',
  days: 'too short',
  'list-price': 'price on request',
}

export const comparisonWording = {
  'zh-CN': {
    caption: '同样输入下两者的价格与限度',
    criterion: '比较',
    edition,
    total: '合计',
    holds: '最多容纳',
    many: ({ config, holds }: EditionOffer<LineConfig>) =>
      config.product === 'smop' ? zh.users(holds) : `${zh.count(holds)} 台`,
    days: '服务天数',
    serves: '是否满足',
    yes: '满足',
    otherService: { daily: '另一种服务，未写明 7×24', event: '另一种服务，7×24' },
    no: ({ lacks, holdsFrom, config }: EditionOffer<LineConfig>) =>
      lacks
        .map((lack) => {
          if (lack === 'users' && holdsFrom !== null) return `${holdsFrom} 前容量不足`
          return lack === 'start' ? `最早 ${config.start} 开始` : lacksZh[lack]
        })
        .join('、'),
    onRequest: '需询价',
    take: (name: string) => `改用${name}`,
  },
  en: {
    caption: 'Price and limits of both for the same inputs',
    criterion: 'For the same inputs',
    edition,
    total: 'Total',
    holds: 'Holds at most',
    many: ({ config, holds }: EditionOffer<LineConfig>) => {
      if (config.product === 'smop') return en.users(holds)
      return config.edition === 'daily'
        ? en.plural(holds, 'machine', 'machines')
        : en.plural(holds, 'host', 'hosts')
    },
    days: 'Days of service',
    serves: 'Is it enough?',
    yes: 'yes',
    otherService: {
      daily: 'a different service, not stated to be 24×7',
      event: 'a different service, 24×7',
    },
    no: ({ lacks, holdsFrom, config }: EditionOffer<LineConfig>) =>
      lacks
        .map((lack) => {
          if (lack === 'users' && holdsFrom !== null)
            return `not enough capacity until ${holdsFrom}`
          return lack === 'start' ? `cannot start before ${config.start}` : lacksEn[lack]
        })
        .join(', '),
    onRequest: 'price on request',
    take: (name: string) => `Switch to ${name}`,
  },
}
