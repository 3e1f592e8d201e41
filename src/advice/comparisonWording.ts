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
  users: '容量不够',
  growth: '容量不够增长目标用',
  days: '期限不够',
  'list-price': '需询价',
}

const lacksEn: Record<Exclude<Shortfall, 'start'>, string> = {
  users: 'holds too few',
  growth: 'holds too few for the growth target',
  days: 'ends too soon',
  'list-price': 'price on request',
}

export const comparisonWording = {
  'zh-CN': {
    caption: '同样的输入，两个版本的价格与限度',
    criterion: '比较',
    edition,
    total: '合计',
    holds: '最多容纳',
    many: ({ config, holds }: EditionOffer<LineConfig>) =>
      config.product === 'smop' ? zh.users(holds) : `${zh.count(holds)} 台`,
    days: '服务天数',
    serves: '能否满足',
    yes: '可以',
    no: ({ lacks, holdsFrom, config }: EditionOffer<LineConfig>) =>
      lacks
        .map((lack) => {
          if (lack === 'users' && holdsFrom !== null) return `${holdsFrom} 前容量不够`
          return lack === 'start' ? `最早 ${config.start} 开始` : lacksZh[lack]
        })
        .join('、'),
    onRequest: '需询价',
    take: '改用这个版本',
  },
  en: {
    caption: 'Price and limits of both editions for the same inputs',
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
    no: ({ lacks, holdsFrom, config }: EditionOffer<LineConfig>) =>
      lacks
        .map((lack) => {
          if (lack === 'users' && holdsFrom !== null) return `holds too few until ${holdsFrom}`
          return lack === 'start' ? `cannot start before ${config.start}` : lacksEn[lack]
        })
        .join(', '),
    onRequest: 'on request',
    take: 'Use this edition',
  },
}
