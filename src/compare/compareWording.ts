import type { CalendarDate } from '../domain/calendar.ts'
import type { Locale } from '../i18n/locale.ts'

/** Names of link parameters for people; what is not named here shows its own name. */
type ParameterNames = Readonly<Record<string, string>>

const zhNames: ParameterNames = {
  rates: '价目表',
  title: '标题',
  off: '协议折扣',
  until: '有效期至',
  budget: '预算',
  product: '产品',
  edition: '版本',
  users: '运营用户量',
  packs: '叠加包',
  target: '期末预计用户总数',
  growth: '增长方式',
  machines: '机器数量',
  hosts: '主机数量',
  days: '保障天数',
  months: '使用时长',
  prepay: '付款方式',
  start: '开始日期',
  renew: '续费',
}

const zhCN = {
  heading: '两份估算对比',
  intro: 'A 是上面正在编辑的这份，随改随算；B 保持不变。差额是 B 减 A。',
  same: '两份完全一样。改动上面的输入，差别就会列在这里。',
  a: 'A 这份',
  b: 'B 对照',
  item: '项目',
  difference: '差额',
  total: '合计',
  dueNow: '首期应付合计',
  summary: '合计与付款',
  estimate: '整份估算',
  line: (index: number, product: string) => `第 ${index} 项 · ${product}`,
  lineTotal: '这一项小计',
  absent: '没有',
  onDay: (count: string, day: string) => `${count}（${day}）`,
  expired: (day: string) => `${day}（已过期）`,
  ofB: '关于 B 的链接',
  /** What a line does that states nothing else. */
  defaults: { renew: '按期续费' } as Readonly<Record<string, string>>,
  contact: '需询价',
  payments: (days: number) => `各付款日应付（${days} 个日期）`,
  date: '付款日',
  names: zhNames,
  mssEdition: '服务模式',
  words: {
    never: '不再续费',
    linear: '每月增加相同人数',
    compound: '每月增长相同比例',
  } as Readonly<Record<string, string>>,
  prepay: (months: string) =>
    months === '1' ? '按月付' : months === '12' ? '按年付' : `每 ${months} 个月付一次`,
  copy: '对比的链接',
  swap: 'A、B 对调',
  print: '打印对比',
  fullPage: '在完整页面中打开对比',
  stop: '结束对比',
  oldCard: {
    made: (then: CalendarDate, now: CalendarDate) =>
      `这个链接是按 ${then} 版价目表算的，现在已有 ${now} 版。`,
    same: '这份估算涉及的价格没有变化。',
    changed: '有变化的费用如下；两种价格都可以保留，地址栏和分享的链接会跟着走。',
    choice: '按哪一版价目表计算',
    asMade: (version: CalendarDate) => `当时（${version}）`,
    today: (version: CalendarDate) => `现在（${version}）`,
    thenColumn: '当时',
    nowColumn: '现在',
    total: '合计',
  },
}

type CompareWording = typeof zhCN

const en: CompareWording = {
  heading: 'Two estimates compared',
  intro:
    'A is the one above, priced as you edit it; B stays as it is. The difference is B minus A.',
  same: 'The two are the same. Change an input above, and the difference shows here.',
  a: 'A (this estimate)',
  b: 'B',
  item: 'Item',
  difference: 'Difference',
  total: 'Total',
  dueNow: 'First payments',
  summary: 'Total and payments',
  estimate: 'The estimate itself',
  line: (index, product) => `Item ${index} · ${product}`,
  lineTotal: 'Item total',
  absent: 'none',
  onDay: (count, day) => `${count} (${day})`,
  expired: (day) => `${day} (expired)`,
  ofB: 'About the link of B',
  defaults: { renew: 'on time' },
  contact: 'price on request',
  payments: (days) =>
    days === 1 ? 'Due on the one day of payment' : `Due on each of ${days} days`,
  date: 'Due on',
  names: {
    rates: 'Price list',
    title: 'Title',
    off: 'Agreed discount',
    until: 'Valid until',
    budget: 'Budget',
    product: 'Product',
    edition: 'Edition',
    users: 'Total users',
    packs: 'User packs',
    target: 'Users expected at the end',
    growth: 'Growth',
    machines: 'Machines',
    hosts: 'Hosts',
    days: 'Days of protection',
    months: 'Term',
    prepay: 'Payment',
    start: 'Start date',
    renew: 'Renewal',
  },
  mssEdition: 'Service',
  words: { never: 'never', linear: 'linear', compound: 'compound' },
  prepay: (months) =>
    months === '1' ? 'monthly' : months === '12' ? 'yearly' : `every ${months} months`,
  copy: 'Link to this comparison',
  swap: 'Swap A and B',
  print: 'Print the comparison',
  fullPage: 'Open the comparison in a full page',
  stop: 'Stop comparing',
  oldCard: {
    made: (then, now) =>
      `This link was made with the price list of ${then}. There is a newer one, of ${now}.`,
    same: 'None of the prices in this estimate has changed.',
    changed:
      'The charges that changed are below. Keep either view; the address bar and the links you share follow it.',
    choice: 'Price list to use',
    asMade: (version) => `As made (${version})`,
    today: (version) => `Today (${version})`,
    thenColumn: 'As made',
    nowColumn: 'Today',
    total: 'Total',
  },
}

export const compareWording: Readonly<Record<Locale, CompareWording>> = { 'zh-CN': zhCN, en }
