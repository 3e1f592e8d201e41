import type { Lifecycle, Phase, PhaseKind, RenewalOutcome } from '../domain/lifecycle.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { purchases, type SmopConfig } from '../domain/products/smop/config.ts'
import type { SmopRates } from '../domain/rateCards/rateCard.ts'
import { phrases } from './phrasesZhCN.ts'
import { chargeNames } from './chargeTermsZhCN.ts'

const { money, count, months, days } = phrases

const phases: Record<PhaseKind, string> = {
  active: '使用中',
  stopped: '已停服',
  reclaimed: '资源已回收',
  trial: '免费试用',
  'console-closed': '控制台关闭',
  'lead-time': '下单提前期',
}

function phaseName({ kind, term }: Phase): string {
  if (term === 'renewed') return '续费后使用中'
  return term === 'bought-anew' ? '重新购买后使用中' : phases[kind]
}

function lifecycleSentence(lifecycle: Lifecycle, config: LineConfig, rates: SmopRates): string {
  const { renewal, expiry } = lifecycle
  if (config.product === 'mss') {
    return config.edition === 'daily'
      ? `服务到 ${expiry} 自动停止；要继续使用，需重新选购。`
      : `最晚 ${lifecycle.phases[0]?.start ?? ''} 下单，${config.start} 起保障 ${days(config.days)}，${expiry} 自动停止。`
  }
  if (renewal === null) {
    return `免费试用到 ${expiry}，自该日起控制台不可用，已搭建的商城仍可供最多 ${count(rates.free.users)} 名用户访问。`
  }
  return renewalSentence(renewal, expiry, config, rates)
}

function renewalSentence(
  renewal: RenewalOutcome,
  expiry: string,
  config: SmopConfig,
  rates: SmopRates,
): string {
  if (renewal.kind === 'never') {
    return `${expiry} 停服，最晚 ${renewal.lastSafeDay} 续费可恢复；资源于 ${renewal.reclamation} 回收，数据可能无法找回。`
  }
  const term = config.months
  const hasPacks = purchases(config, rates).length > 0
  const cost = renewal.charges.map(
    (charge) => `${chargeNames[charge.kind]} ${money(charge.amount)}`,
  )
  const total = renewal.total === null ? null : money(renewal.total)
  const next = `续 ${months(term)}${total === null ? '需询价' : `按目录价为 ${total}`}`
  switch (renewal.kind) {
    case 'on-time':
      return `在 ${expiry} 之前续费，服务不中断；${next}${hasPacks ? '，叠加包无需重购' : ''}。`
    case 'late':
      return `停服 ${days(renewal.daysOut)}，${renewal.on} 起恢复并重新起算；${next}${hasPacks ? '，叠加包继续有效' : ''}。`
    case 'too-late':
      return `资源于 ${renewal.reclamation} 回收，停用 ${days(renewal.daysOut)}；只能重新购买：${total === null ? '价格需询价' : cost.length === 1 ? cost.join('') : `${cost.join(' + ')} = ${total}（含叠加包，是我们的理解，请向厂商确认）`}。`
  }
}

export const lifecycleZhCN = {
  heading: '续费与到期',
  introRenew: '拖动续费日，看看停服多久、何时回收、要付多少。',
  introMss: '到期自动停止，没有续费宽限。',
  introFree: '免费版的期限，以及到期以后。',
  choice: '到期后',
  onTime: '按期续费',
  late: '逾期续费',
  never: '不再续费',
  renewOn: '续费日期',
  handle: '续费日期，可拖动，方向键按天调整',
  since: (date: string) => `始于 ${date}`,
  reclaimOn: (date: string, kind: RenewalOutcome['kind']) =>
    kind === 'late' ? `不续则于 ${date} 回收` : `资源回收 ${date}`,
  renewal: (date: string, kind: RenewalOutcome['kind']) =>
    kind === 'too-late' ? `重新购买 ${date}` : `续费 ${date}`,
  byParts: (prepay: number) => `每次付 ${months(prepay)}，漏付一次，已付的时间用完即停服。`,
  remind: '加入日历',
  cost: '续费费用（目录价）',
  costAnew: '重新购买的费用（目录价）',
  phase: phaseName,
  sentence: lifecycleSentence,
  days,
  table: {
    caption: '各阶段的起止日期',
    phase: '阶段',
    from: '开始',
    to: '结束（不含）',
    days: '天数',
  },
}
