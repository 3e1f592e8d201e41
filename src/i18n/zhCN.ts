import type { Capacity, CapacityLevel, CapacityRemedy } from '../domain/products/smop/capacity.ts'
import type { Charge, ChargeKind } from '../domain/charge.ts'
import type { Recurring } from '../domain/estimate.ts'
import type { Lifecycle, Phase, PhaseKind, RenewalOutcome } from '../domain/lifecycle.ts'
import type { CountProblem } from '../domain/limits.ts'
import type { DateProblem } from '../domain/calendar.ts'
import { magnitude, type Fen } from '../domain/money.ts'
import type { LinkProblem } from '../domain/link/parameterReader.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { MssEdition } from '../domain/products/mss/config.ts'
import type { SmopEdition } from '../domain/products/smop/config.ts'
import type { TierSpan } from '../domain/pricing/priceModel.ts'
import { customerZhCN } from './customerZhCN.ts'
import { exportZhCN } from './exportZhCN.ts'
import { ruleTexts } from './rulesZhCN.ts'
import { widgetZhCN } from './widgetZhCN.ts'
import { adviceZhCN } from './adviceZhCN.ts'
import { phrases } from './phrasesZhCN.ts'
import type { Locale } from './locale.ts'

const { money, count, percent, compact, spaced, months, days, users, period } = phrases

const smopEditions: Record<SmopEdition, string> = { free: '免费版', basic: '基础版' }
const mssEditions: Record<MssEdition, string> = { daily: '日常运营', event: '重保服务' }
const productNames = { smop: '安全营销运营平台', mss: '安全托管服务' }

const chargeNames: Record<ChargeKind, string> = {
  'free-edition': '免费版',
  'platform-fee': '平台服务费',
  'user-packs': '用户叠加包',
  'daily-operations': '日常运营',
  'event-protection': '重保服务',
  'agreed-discount': '协议折扣',
}

const phases: Record<PhaseKind, string> = {
  active: '使用中',
  stopped: '已停服',
  reclaimed: '资源已回收',
  trial: '免费试用',
  'console-closed': '控制台关闭',
  'lead-time': '提前下单期',
}

const capacityLevels: Record<CapacityLevel, string> = {
  ok: '容量充足',
  near: '容量已用八成以上',
  critical: '容量快要用完',
  full: '容量刚好用满',
  over: '超出容量',
}

const linkReasons: Record<LinkProblem['code'], string> = {
  'unknown-parameter': '不认识的参数',
  'unknown-product': '不认识的产品',
  unreadable: '读不懂的值',
  'out-of-range': '超出可接受的范围',
  'not-used': '所选版本用不到',
  repeated: '重复出现，只取第一个',
  'before-term-end': '早于到期日，按按期续费处理',
  'too-many': '数量太多，其余未载入',
  'unknown-card': '没有这个版本的价目表',
}

function tierSpan({ from, upTo }: TierSpan, unit: string): string {
  if (upTo === Infinity) return `${count(from)} ${unit}以上`
  return `${count(from)}–${count(upTo)} ${unit}`
}

function packTier({ from, upTo }: TierSpan, size: number): string {
  const over = (from - 1) * size
  if (upTo === Infinity) return `单次超过 ${spaced(over)}人`
  if (over === 0) return `单次不超过 ${spaced(upTo * size)}人`
  return `单次 (${spaced(over)}, ${spaced(upTo * size)}] 人`
}

function chargeFormula(charge: Charge, packSize: number): string {
  const { quantity, unitPrice, tier } = charge
  switch (charge.kind) {
    case 'free-edition':
      return `${days(quantity)} × ${money(unitPrice)}`
    case 'user-packs':
      return `${count(quantity)} 个 × ${money(unitPrice)}${tier === null ? '' : `，${packTier(tier, packSize)}`}`
    case 'event-protection':
      return `${days(quantity)} × ${money(unitPrice)}`
    case 'agreed-discount':
      return '与厂商约定，不在价目表内'
    case 'platform-fee':
    case 'daily-operations':
      return `${months(quantity)} × ${money(unitPrice)}`
  }
}

function chargeTitle({ kind, tier }: Charge): string {
  if (tier === null || kind === 'user-packs') return chargeNames[kind]
  return `${chargeNames[kind]} ${tierSpan(tier, '台')}`
}

function recurringLabel({ everyMonths }: Recurring): string {
  if (everyMonths === 0) return '此后应付'
  return everyMonths === null ? '此后平均每月' : `此后${period(everyMonths)}`
}

function lineSummary(config: LineConfig): string {
  if (config.product === 'smop') {
    return `${smopEditions[config.edition]} · ${users(config.users)}`
  }
  const { edition } = config
  return edition === 'daily'
    ? `${mssEditions.daily} · ${count(config.machines)} 台`
    : `${mssEditions.event} · ${count(config.hosts)} 台 × ${days(config.days)}`
}

function capacityText({ level, limit, remaining }: Capacity, edition: SmopEdition): string {
  const next = edition === 'free' ? '超出的用户' : '部分功能'
  switch (level) {
    case 'ok':
      return `还可增加 ${users(remaining)}，容量共 ${users(limit)}。`
    case 'near':
      return `还剩 ${users(remaining)}（容量 ${users(limit)}），快到上限时控制台也会提醒。`
    case 'critical':
      return `只剩 ${users(remaining)}（容量 ${users(limit)}），请尽早准备扩容。`
    case 'full':
      return edition === 'free'
        ? `第 ${count(limit + 1)} 个用户将无法使用积分、活动等功能。`
        : `再增加 1 位用户，${next}就会停用，直到购买叠加包。`
    case 'over':
      return edition === 'free'
        ? `免费版最多 ${users(limit)}，多出的 ${users(-remaining)}无法使用积分、活动等功能。`
        : `比容量 ${users(limit)}多出 ${users(-remaining)}，补足叠加包之前部分功能无法使用。`
  }
}

function remedyText({ kind, packs, difference }: CapacityRemedy): string {
  const price =
    difference === 0
      ? '价格不变'
      : difference > 0
        ? `多 ${money(difference)}`
        : `反而少 ${money(magnitude(difference))}`
  if (kind === 'add-packs') return `增加 ${count(packs)} 个叠加包（${price}）`
  return packs === 0
    ? `改用基础版（${price}）`
    : `改用基础版，加 ${count(packs)} 个叠加包（${price}）`
}

function phaseName({ kind, term }: Phase): string {
  if (term === 'renewed') return '续费后使用中'
  return term === 'bought-anew' ? '重新购买后使用中' : phases[kind]
}

function lifecycleSentence(lifecycle: Lifecycle, config: LineConfig): string {
  const { renewal, expiry } = lifecycle
  if (config.product === 'mss') {
    return config.edition === 'daily'
      ? `服务到 ${expiry} 自动停止；要继续使用，需重新选购。`
      : `最晚 ${lifecycle.phases[0]?.start ?? ''} 下单，${config.start} 起守护 ${days(config.days)}，${expiry} 自动停止。`
  }
  if (renewal === null) {
    return `试用到 ${expiry}；之后控制台不可用，已搭建的商城仍可供最多 1,000 名用户访问。`
  }
  return renewalSentence(renewal, expiry, config.months)
}

function renewalSentence(renewal: RenewalOutcome, expiry: string, term: number): string {
  const cost = renewal.charges.map(
    (charge) => `${chargeNames[charge.kind]} ${money(charge.amount)}`,
  )
  const total = money(renewal.total)
  switch (renewal.kind) {
    case 'on-time':
      return `在 ${expiry} 之前续费，服务不中断；再用 ${months(term)}付 ${total}，叠加包无需重购。`
    case 'late':
      return `停服 ${days(renewal.daysOut ?? 0)}，${renewal.on ?? ''} 起恢复并重新起算；再用 ${months(term)}付 ${total}，叠加包继续有效。`
    case 'too-late':
      return `资源已于 ${renewal.reclamation} 回收，停用 ${days(renewal.daysOut ?? 0)}；只能重新购买：${cost.join(' + ')} = ${total}（含叠加包，是我们的理解，请向厂商确认）。`
    case 'never':
      return `${expiry} 停服，最晚 ${renewal.lastSafeDay} 续费仍可恢复；${renewal.reclamation} 起资源被回收，数据可能无法找回。`
  }
}

export const zhCN = {
  locale: 'zh-CN' as Locale,
  /** The id of a part of the page; both languages are in the page as it is built. */
  anchor: (part: string) => part,
  money,
  count,
  compact,
  compactMoney: phrases.compactMoney,
  percent,
  months,
  days,
  page: {
    title: '安价 · 云安全服务价格估算',
    name: '安价',
    tagline: '云安全服务 · 价格估算',
    skip: '跳到总价',
    language: 'English',
    languageLang: 'en',
    languageLabel: 'Switch to English',
    theme: { auto: '自动', light: '浅色', dark: '深色' },
    themeLabel: '外观',
    copyLink: '复制链接',
    copied: '链接已复制',
    share: '分享',
    close: '关闭',
    loading: '正在载入…',
    loadFailed: '脚本没有载入，估算暂时无法计算。请检查网络后再试；下面的价目表仍可查阅。',
    partFailed: '这一部分没有载入成功，你的输入都还在。',
    tryAgain: '再试一次',
    maybeUpdated: '网站可能刚刚更新过：重新载入即可使用新版，你的输入都在链接里，会保留下来。',
    languageFailed: '英文没有载入成功，页面仍是中文。English could not be loaded.',
    asTable: '以表格查看',
    noScript:
      '这里的计算需要 JavaScript。没有它，这里显示的估算只是示例；下面的价目表与规则仍可查阅。',
    disclaimer:
      '目录价估算，不构成要约；资料未说明价格是否含税。安价与厂商无关联，以厂商购买页的实际价格为准。',
    privacy:
      '所有计算都在你的浏览器里完成。估算写在网址里：打开或分享链接时，网站主机与拿到链接的人能看到其中的数字。',
  },
  lines: {
    label: '估算中的产品',
    add: '添加产品',
    duplicate: '复制这一项',
    remove: '移除这一项',
    earlier: '前移',
    later: '后移',
    contact: '需询价',
    summary: lineSummary,
    tools: '这一项的操作',
    compare: '两个版本对比',
    budget: '按预算估算',
  },
  products: productNames,
  widget: widgetZhCN,
  smop: {
    intro: '按月预付平台服务费；用户量不足时，再买一次性的用户叠加包。',
    editions: smopEditions,
    users: '运营用户量',
    usersHint: '总数，含已有用户',
    usersUnit: '人',
    usersSlider: '运营用户量滑块',
    usersText: (n: number) => `${count(n)} 人`,
    edition: '版本',
    freeUnfit: (limit: number) => `超过 ${users(limit)}，免费版容纳不下`,
    freeFit: (limit: number, term: number) => `最多 ${users(limit)}，有效 ${days(term)}，不收费`,
    basicHint: (limit: number) => `平台本身含 ${users(limit)}`,
    packs: '叠加包',
    packsHint: '一次付费，不用续费',
    packsUnit: (size: number) => `× ${spaced(size)}用户`,
    packsAuto: '自动',
    packsManual: '手动',
    packsSplit: '分次购买',
    packsMode: '叠加包的数量',
    packsOf: (index: number) => `第 ${count(index + 1)} 次购买`,
    packsOn: (index: number) => `第 ${count(index + 1)} 次购买的日期`,
    packsAdd: '再加一次购买',
    packsRemove: (index: number) => `去掉第 ${count(index + 1)} 次购买`,
    packsEach: '每次购买按当次的数量单独定价。',
    included: (limit: number) => `基础版含 ${users(limit)}`,
    capacity: (limit: number, share: number) => `容量 ${users(limit)} · 已用 ${percent(share)}`,
  },
  mss: {
    intro: '专人值守的安全运营：按机器数量分档，整档一口价。',
    editions: mssEditions,
    edition: '版本',
    dailyHint: '长期运营，按月或按年预付',
    eventHint: '重大活动期间 7×24 小时，按天购买',
    machines: '机器数量',
    hosts: '主机数量',
    machinesUnit: '台',
    hostsUnit: '台',
    days: '保障天数',
    daysUnit: '天',
    byMonth: '按月付',
    byYear: '按年付',
    byYearHint: '按年即一次付 12 个月，没有公布年付折扣',
    leadTime: (deadline: string) => `最晚 ${deadline} 下单（提前 5 天）`,
    tooSoon: (deadline: string) => `这个日期来不及：最晚须在 ${deadline} 下单，而这一天已经过了。`,
    startEarliest: (date: string) => `改为最早可用的 ${date}`,
    tierSpan: (span: TierSpan, _edition: MssEdition) => `${tierSpan(span, '台')}同一价`,
    contact: (above: number) => `超过 ${count(above)} 台没有公开价格，需要联系厂商销售询价。`,
  },
  fields: {
    months: '使用时长',
    monthsUnit: '个月',
    prepay: '付款方式',
    prepayUnit: '个月一付',
    monthly: '按月付',
    yearly: '按年付',
    upfront: '一次付清',
    lastPayment: '最后一次只付剩下的月数',
    yuan: '元',
    start: '开通日期',
    startEvent: '开始日期',
    quick: '常用值',
    problem: (problem: CountProblem | DateProblem): string => {
      switch (problem.code) {
        case 'unreadable':
          return '看不懂这个输入。可以写 1000000、100万、20w 或 1.2亿；日期写作 2026-12-01。'
        case 'not-whole':
          return '需要整数。'
        case 'out-of-range':
          return typeof problem.min === 'number' && typeof problem.max === 'number'
            ? `请输入 ${count(problem.min)} 到 ${count(problem.max)} 之间的数。`
            : `请选择 ${problem.min} 到 ${problem.max} 之间的日期。`
      }
    },
    keepsLast: '总价暂按上一个有效值计算。',
  },
  capacity: { levels: capacityLevels, text: capacityText, remedy: remedyText },
  sheet: {
    label: '估算单',
    heading: (lines: number, term: number | null) =>
      `${lines === 1 ? '' : `${count(lines)} 项产品 · `}${term === null ? '' : months(term)}合计`,
    open: '展开明细',
    close: '收起明细',
    card: (version: string) => `目录价 · ${version} 版价目表`,
    discounted: (off: number) => `已减协议折扣 ${percent(off)}`,
    dueNow: '首期应付',
    recurring: recurringLabel,
    nothingLater: '无后续付款',
    priced: '有价格的部分',
    onRequest: '需联系销售询价',
    unpriced: (n: number) => `另有 ${count(n)} 项需询价，未计入合计`,
    stale: '有输入尚未看懂，这是按上一个有效值算的',
    budget: (budget: Fen, left: Fen) =>
      left >= 0
        ? `预算 ${money(budget)}，剩余 ${money(left)}`
        : `超出预算 ${money(budget)}，差 ${money(magnitude(left))}`,
    announce: (total: Fen) => `合计 ${money(total)}`,
    announceContact: '没有公开价格，需联系销售',
    buy: '去厂商页面购买',
    contact: '联系厂商销售',
    rule: (rule: string) => `依据 ${rule}`,
    notIncluded: '不包含',
    exclusions: [
      '税费：资料没有说明价格是否含税。',
      '价目表之外的功能与服务，需向厂商询价。',
      '优惠活动、代金券与合同价，除非你填写了协议折扣。',
    ],
    erratum:
      '厂商文档的示例把 8 × ¥4,800 印成了 ¥38,600；按它自己的价目表应为 ¥38,400，首月 ¥40,400。此处以价目表为准。',
    refundSmop: '基础版与叠加包均不支持退款。',
    refundMss: '按实际使用扣费，退款需联系厂商。',
    followUp: '购买后一个工作日内有专人联系对接。',
  },
  advice: adviceZhCN,
  charges: { names: chargeNames, title: chargeTitle, formula: chargeFormula },
  lifecycle: {
    heading: '续费与到期',
    introRenew: '拖动续费日，看看停服多久、何时回收、要付多少。',
    introMss: '到期自动停止，没有续费宽限。',
    introFree: '免费版的期限，以及到期以后。',
    choice: '到期后',
    onTime: '按期续费',
    late: '晚些续费',
    never: '不再续费',
    renewOn: '续费日期',
    handle: '续费日期，可拖动，方向键按天调整',
    reclaimOn: (date: string) => `资源回收 ${date}`,
    lastSafe: (date: string) => `最晚 ${date} 续费可恢复`,
    renewal: (date: string) => `续费 ${date}`,
    remind: '把到期与最后续费日放进日历',
    cost: '续费时应付',
    costAnew: '重新购买应付',
    phase: phaseName,
    sentence: lifecycleSentence,
    days,
    table: {
      caption: '各阶段的起止日期',
      phase: '阶段',
      from: '开始',
      to: '结束（不含）',
      days: '天数',
      open: '起',
    },
    beforeExpiry: (expiry: string) => `续费日早于到期日 ${expiry}，按按期续费计算。`,
    closedNote: '商城仍可供已有的 1,000 名用户访问',
  },
  prices: {
    heading: '价目表',
    intro: (version: string) =>
      `转录于 ${version}；厂商页面没有标注日期。全部为目录价，单位人民币元。`,
    source: '出处',
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
      pack: '用户叠加包（一次性）',
      packScope: packTier,
      perPack: (price: Fen, size: number) => `${money(price)}/${spaced(size)}用户`,
    },
    daily: '日常运营',
    event: '重保服务',
    machines: '机器数量（台）',
    hosts: '主机数量（台）',
    perMonth: '整档价格（元/月）',
    perDay: '整档价格（元/天）',
    span: ({ from, upTo }: TierSpan) =>
      upTo === Infinity ? `${count(from - 1)} 以上` : `${count(from)}–${count(upTo)}`,
    onRequest: '联系销售',
  },
  rules: {
    heading: '计价规则与依据',
    intro:
      '每一笔金额都标着它依据的规则。S、M 开头的来自厂商的两份计费文档；D 开头的是文档未写明之处我们的处理方式。',
    groups: { smop: '安全营销运营平台', mss: '安全托管服务', ours: '我们的处理方式' },
    ours: '这是安价的处理方式，厂商文档没有这样写，重要决定前请向厂商确认。',
    document: '出自厂商文档',
    quoted: (title: string) => `《${title}》`,
    fromDocument: (title: string) => `出自厂商文档《${title}》`,
    agreed: '这一笔由填写者与厂商约定，不来自价目表。',
    texts: ruleTexts,
  },
  link: {
    heading: '打开的估算里有些内容没有照单全收',
    line: (index: number) => `第 ${count(index + 1)} 项`,
    reasons: linkReasons,
    used: (value: string) => `改用 ${value}`,
    ignored: '未采用',
    altered: (quoted: Fen, total: Fen | null) =>
      `打开的估算写明合计是 ${money(quoted)}，但其中的内容算出来是 ${total === null ? '需询价' : money(total)}：它可能被截断或改动过，请向发送者确认。`,
    separator: '；',
    more: (n: number) => `另有 ${count(n)} 处未列出。`,
    dismiss: '知道了',
  },
  customer: customerZhCN,
  restore: {
    text: (first: LineConfig, lines: number, total: Fen | null) =>
      `要接着上次的估算吗？${productNames[first.product]}${lines === 1 ? '' : `等 ${count(lines)} 项`}，合计 ${total === null ? '需询价' : money(total)}。`,
    accept: '恢复上次的估算',
    dismiss: '不用了',
  },
  exports: exportZhCN,
  failure: {
    heading: '页面出了点问题',
    text: '你的输入都还在下面这个链接里，没有丢失。可以复制它，或重新载入页面。',
    reload: '重新载入',
  },
}

/** Every message of the interface; each language has all of them. */
export type Messages = typeof zhCN
