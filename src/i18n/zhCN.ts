import type { Capacity, CapacityLevel } from '../domain/products/smop/capacity.ts'
import type { PaymentPeriod } from '../domain/estimate.ts'
import type { CountProblem } from '../domain/limits.ts'
import type { CalendarDate, DateProblem } from '../domain/calendar.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { SmopEdition } from '../domain/products/smop/config.ts'
import { exportZhCN } from './exportZhCN.ts'
import { phrases } from './phrasesZhCN.ts'
import { mssEditions, productNames, smopEditions } from './termsZhCN.ts'
import type { Locale } from './locale.ts'

const { money, count, percent, compact, spaced, months, days, users, period } = phrases

const capacityLevels: Record<CapacityLevel, string> = {
  ok: '容量充足',
  near: '容量已用 80% 以上',
  critical: '容量快要用完',
  full: '容量刚好用满',
  over: '超出容量',
}

function recurringLabel(every: PaymentPeriod): string {
  if (every === 'none') return '此后应付'
  return every === 'mixed' ? '此后合计' : `此后${period(every)}`
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

function capacityText(
  { level, limit, remaining }: Capacity,
  edition: SmopEdition,
  /** The day from which packs that are bought later are enough. */
  enoughFrom: CalendarDate | null,
): string {
  switch (level) {
    case 'ok':
      return `还可增加 ${users(remaining)}，容量共 ${users(limit)}。`
    case 'near':
      return `还剩 ${users(remaining)}（容量 ${users(limit)}）。80% 是安价的提醒线，厂商控制台临近上限时也会提醒。`
    case 'critical':
      return `只剩 ${users(remaining)}（容量 ${users(limit)}），已达安价的 95% 提醒线，请尽早扩容。`
    case 'full':
      return edition === 'free'
        ? `第 ${count(limit + 1)} 个用户将无法使用积分、活动等功能。`
        : '再多 1 位用户，就要加购叠加包，否则部分功能无法使用。'
    case 'over':
      if (enoughFrom !== null) {
        return `${enoughFrom} 之前少 ${users(-remaining)}的容量，其间部分功能无法使用。`
      }
      return edition === 'free'
        ? `免费版最多 ${users(limit)}，多出的 ${users(-remaining)}无法使用积分、活动等功能。`
        : `比容量 ${users(limit)}多出 ${users(-remaining)}，补足叠加包之前部分功能无法使用。`
  }
}

/** What can be written in a field, by what it is for. */
const examples = {
  users: '可以写 1000000、100万、20w 或 1.2亿',
  packs: '请填整数个数，例如 8',
  months: '请填整数月数，例如 12',
  days: '请填整数天数，例如 7',
  machines: '请填整数台数，例如 120',
  money: '请填金额，例如 300000 或 30万',
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
    clockWrong: (today: string) =>
      `这台设备的日期不对，暂按 ${today} 计算。开始日期请自己填写，价格不受影响。`,
    partFailed: '这一部分没有载入成功，你的输入都还在。',
    tryAgain: '再试一次',
    maybeUpdated: '网站可能刚刚更新过：重新载入即可使用新版，你的输入都在链接里，会保留下来。',
    languageFailed: '英文没有载入成功，页面仍是中文。English could not be loaded.',
    disclaimer:
      '目录价估算，不构成要约；厂商文档未说明是否含税。安价与厂商无关联，以厂商购买页的实际价格为准。',
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
    item: (index: number) => `第 ${count(index + 1)} 项`,
    tools: '这一项的操作',
    budget: '按预算估算',
    instead: (product: string) => `改为估算${product}`,
  },
  products: productNames,
  smop: {
    intro: '按月预付平台服务费；超出所含用户量时，另买一次性的用户叠加包。',
    compare: '两个版本对比',
    editions: smopEditions,
    users: '运营用户量',
    usersHint: '总数，含已有用户',
    usersUnit: (_users: number) => '人',
    usersSlider: '运营用户量滑块',
    usersText: (n: number) => `${count(n)} 人`,
    edition: '版本',
    freeFit: (limit: number, term: number) => `最多 ${users(limit)}，有效 ${days(term)}，不收费`,
    basicHint: (limit: number) => `平台服务费含 ${users(limit)}`,
    packs: '叠加包',
    packsHint: '一次付费，不用续费',
    packsUnit: (size: number) => `× ${spaced(size)}用户`,
    packsAuto: '自动',
    packsManual: '手动',
    packsSplit: '分次购买',
    packsMode: '叠加包的数量',
    ticks: '刻度处价格换档',
    capacity: (limit: number, used: number) => `容量 ${users(limit)} · 已用 ${count(used)}%`,
  },
  mss: {
    intro: '按机器或主机的数量分档，同档同价。',
    compare: '两种服务对比',
    editions: mssEditions,
  },
  fields: {
    months: '使用时长',
    monthsUnit: (_months: number) => '个月',
    prepay: '付款方式',
    prepayUnit: (_months: number) => '个月付一次',
    monthly: '按月付',
    yearly: '按年付',
    upfront: '一次付清',
    lastPayment: (n: number) => `最后一次付 ${months(n)}`,
    yuan: '元',
    start: '开始日期',
    quickOf: (field: string) => `${field}：常用值`,
    empty: '请填写一个数。',
    problem: (problem: CountProblem, of: keyof typeof examples): string => {
      switch (problem.code) {
        case 'unreadable':
          return `无法识别。${examples[of]}。`
        case 'not-whole':
          return '需要整数。'
        case 'not-fen':
          return '金额最细到分。'
        case 'out-of-range':
          return `请输入 ${count(problem.min)} 到 ${count(problem.max)} 之间的数。`
      }
    },
    dateProblem: (problem: DateProblem): string =>
      problem.code === 'unreadable'
        ? '请填写完整的日期。'
        : `请选择 ${problem.min} 到 ${problem.max} 之间的日期。`,
    locked: '由本网站设定',
    keepsLast: (value: string) =>
      value === '' ? '这里暂按未填写处理。' : `结果仍按 ${value} 计算。`,
  },
  capacity: { levels: capacityLevels, text: capacityText },
  sheet: {
    heading: (lines: number, term: number | null) =>
      `${lines === 1 ? '' : `${count(lines)} 项产品 · `}${term === null ? '' : months(term)}合计`,
    open: '展开明细',
    close: '收起明细',
    card: (version: string) => `按 ${version} 版价目表`,
    dueNow: (isOneDay: boolean): string => (isOneDay ? '首期应付' : '各项首期合计（不同日）'),
    recurring: recurringLabel,
    nothingLater: '无后续付款',
    onRequest: '需询价',
    stale: '有一项输入无法识别，暂按上一个有效值计算',
    rule: (rule: string) => `依据 ${rule}`,
  },
  customer: { summary: '给客户看的：标题、折扣、有效期', agreed: '约定' },
  exports: exportZhCN,
  failure: {
    heading: '页面出了点问题',
    text: '你的输入都还在下面这个链接里，没有丢失。可以复制它，或重新载入页面。',
    reload: '重新载入',
  },
}

/** Every message of the interface; each language has all of them. */
export type Messages = typeof zhCN
