import type { CurveSegment, OverpaidRange } from '../../domain/advice/priceCurve.ts'
import type { Fen } from '../../domain/money.ts'
import { phrases as en } from '../../i18n/phrasesEn.ts'
import { phrases as zh } from '../../i18n/phrasesZhCN.ts'
import type { CurveUnit } from './curveSubject.ts'
import type { CurveMark } from './marksOf.ts'

const unitsEn = {
  pack: ['pack', 'packs'],
  machine: ['machine', 'machines'],
  host: ['host', 'hosts'],
} as const
const manyEn = (n: number, unit: CurveUnit) => en.plural(n, unitsEn[unit][0], unitsEn[unit][1])
const manyZh = (n: number, unit: CurveUnit) => `${zh.count(n)} ${unit === 'pack' ? '个' : '台'}`

const span = (
  { from, upTo }: { readonly from: number; readonly upTo: number },
  count: (n: number) => string,
) => (from === upTo ? count(from) : `${count(from)}–${count(upTo)}`)

const marksZh = { chosen: '已选', needed: '需要', cheaper: '更省' } as const
const markZh = ({ name, quantity, amount }: CurveMark) =>
  `${marksZh[name]} ${zh.count(quantity)} · ${amount === null ? '需询价' : zh.money(amount)}`
const markEn = ({ name, quantity, amount }: CurveMark) =>
  `${name} ${en.count(quantity)} · ${amount === null ? 'price on request' : en.money(amount)}`

export const priceCurveWording = {
  'zh-CN': {
    asTable: '以表格查看',
    heading: '价格曲线',
    intro: {
      pack: '一次购买叠加包的目录价，随数量变化。',
      machine: '每月的目录价，随机器数量变化。',
      host: '每天的目录价，随主机数量变化。',
    },
    better: '菱形是更划算的买法。',
    log: '对数刻度',
    axis: { pack: '个叠加包', machine: '台机器', host: '台主机' },
    read: '读取曲线上的一点：方向键移动，回车采用',
    howToTake: '沿曲线移动可以读数，点按即采用；键盘用方向键和回车。',
    mark: markZh,
    marked: (marks: readonly CurveMark[]) => `图中标出：${marks.map(markZh).join('；')}。`,
    point: (quantity: number, amount: Fen | null, unit: CurveUnit) =>
      `${manyZh(quantity, unit)}：${amount === null ? '需询价' : zh.money(amount)}`,
    table: '按数量列出的价格',
    quantity: { pack: '一次购买（个）', machine: '机器（台）', host: '主机（台）' },
    price: '价格',
    span: (segment: CurveSegment) => span(segment, zh.count),
    prices: ({ atFrom, atUpTo }: CurveSegment) =>
      atFrom === null || atUpTo === null
        ? '需询价'
        : atFrom === atUpTo
          ? zh.money(atFrom)
          : `${zh.money(atFrom)} – ${zh.money(atUpTo)}`,
    overpaid: (range: OverpaidRange, unit: CurveUnit) =>
      `需要 ${span(range, zh.count)} ${unit === 'pack' ? '个' : '台'}时，买 ${zh.count(range.buy.quantity)} 更便宜：${zh.money(range.buy.amount)}`,
    none: '现在不需要叠加包，曲线从 1 个画起。',
  },
  en: {
    asTable: 'As a table',
    heading: 'Price curve',
    intro: {
      pack: 'The list price of one purchase of packs.',
      machine: 'The list price of a month, by the number of machines.',
      host: 'The list price of a day, by the number of hosts.',
    },
    better: ' Diamond: costs less.',
    log: 'log scale',
    axis: { pack: 'packs', machine: 'machines', host: 'hosts' },
    read: 'Read a point of the curve: arrow keys move, Enter uses it',
    howToTake:
      'Move along the curve to read a price, click or tap to use it; or arrow keys and Enter.',
    mark: markEn,
    marked: (marks: readonly CurveMark[]) => `Marked: ${marks.map(markEn).join('; ')}.`,
    point: (quantity: number, amount: Fen | null, unit: CurveUnit) =>
      `${manyEn(quantity, unit)}: ${amount === null ? 'price on request' : en.money(amount)}`,
    table: 'Prices by quantity',
    quantity: { pack: 'Packs at once', machine: 'Machines', host: 'Hosts' },
    price: 'Price',
    span: (segment: CurveSegment) => span(segment, en.count),
    prices: ({ atFrom, atUpTo }: CurveSegment) =>
      atFrom === null || atUpTo === null
        ? 'price on request'
        : atFrom === atUpTo
          ? en.money(atFrom)
          : `${en.money(atFrom)} – ${en.money(atUpTo)}`,
    overpaid: (range: OverpaidRange, unit: CurveUnit) =>
      `For ${span(range, en.count)} ${unitsEn[unit][1]}, buying ${en.count(range.buy.quantity)} costs less: ${en.money(range.buy.amount)}`,
    none: 'No packs are needed now; the curve begins at one.',
  },
}
