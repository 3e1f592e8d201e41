import type { Boundary } from '../domain/advice/boundaryDistance.ts'
import { magnitude } from '../domain/money.ts'
import type { TierSpan } from '../domain/pricing/priceModel.ts'
import type { MssEdition } from '../domain/products/mss/config.ts'
import { phrases } from './phrasesZhCN.ts'
import { tierSpan } from './chargeTermsZhCN.ts'

const { money, count, days } = phrases

/** How far the end of the tier is, and what the tier beyond it costs more or less (D10). */
function boundary(
  side: 'above' | 'below',
  { quantity, distance, change }: Boundary,
  edition: MssEdition,
): string {
  const step =
    side === 'above'
      ? `增加到 ${count(quantity)} 台（再加 ${count(distance)} 台），`
      : `减到 ${count(quantity)} 台（少 ${count(distance)} 台），`
  if (change === null) return `${step}需询价。`
  const period = edition === 'daily' ? '每月' : '每天'
  return `${step}目录价${period}${change < 0 ? '少' : '多'} ${money(magnitude(change))}。`
}

/** What the form of the managed security service says. */
export const mssFormZhCN = {
  edition: '服务模式',
  dailyHint: '长期运营，按月或按年预付',
  eventHint: '重大活动期间 7×24 小时，按天购买',
  machines: '机器数量',
  hosts: '主机数量',
  machinesUnit: (_machines: number) => '台',
  hostsUnit: (_hosts: number) => '台',
  days: '保障天数',
  daysUnit: (_days: number) => '天',
  byMonth: '按月付',
  byYear: '按年付',
  byYearHint: '按年一次付 12 个月；厂商未公布年付折扣',
  aside: (text: string) => `（${text}）`,
  leadTime: (deadline: string, ahead: number) => `最晚 ${deadline} 下单（提前 ${days(ahead)}）`,
  tooSoon: (deadline: string) => `这个日期来不及：最晚须在 ${deadline} 下单，而这一天已经过了。`,
  startEarliest: (date: string) => `改为最早可用的 ${date}`,
  tierSpan: (span: TierSpan, _edition: MssEdition) =>
    `${tierSpan(span, '台')}为同一档，目录价相同。`,
  boundary,
}
