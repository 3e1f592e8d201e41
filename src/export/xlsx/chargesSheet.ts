import { dueOn, isList, type Charge } from '../../domain/charge.ts'
import type { EstimateLine } from '../../domain/estimate.ts'
import type { VolumePrice } from '../../domain/pricing/priceModel.ts'
import { tierSpans } from '../../domain/pricing/tierSpans.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import { chargeWording } from '../../i18n/charges.ts'
import type { Messages } from '../../i18n/zhCN.ts'
import type { ExportSource } from '../exportSource.ts'
import { tableWording } from '../tableWording.ts'
import { date, money, text, yuanOf } from './cells.ts'
import type { Row, Sheet } from './workbook.ts'
import { xlsxWording } from './xlsxWording.ts'

/** Columns of the sheet that formulas name. */
const columns = { quantity: 'F', unitPrice: 'H', amount: 'I' }

/** Where the cells of a charge stand, for the formulas of other sheets. */
interface ChargeCells {
  readonly unitPrice: string
  readonly amount: string
}

/** The sheet of lines and charges, with the places that other sheets refer to. */
export interface ChargesSheet {
  readonly sheet: Sheet
  /** By line, counted from 0, and charge. */
  readonly cellsOf: (line: number, charge: Charge) => ChargeCells | undefined
  /** The cell of the grand total; `null` when no line has a list price. */
  readonly total: string | null
}

/**
 * One row for each charge, a subtotal for each line, the grand total below. Amounts are formulas over quantities and unit
 * prices, so that a changed quantity is carried through; the unit price of packs looks its tier up (S3), and the agreed
 * discount is a share of its line.
 */
export function chargesSheet(source: ExportSource, messages: Messages): ChargesSheet {
  const { estimate, input, card } = source
  const wording = tableWording[messages.locale]
  const rows: Row[] = [...headRows(source, messages)]
  const discount = input.off === 0 ? null : '$C$2'
  const places = new Map<string, ChargeCells>()
  const subtotals: string[] = []

  estimate.lines.forEach((line, index) => {
    const lead = leadCells(line, index, messages)
    if (line.state === 'contact') {
      rows.push([...lead, text(messages.lines.contact)])
      return
    }
    const first = rows.length + 1
    for (const charge of line.charges) {
      const row = rows.length + 1
      places.set(placeOf(index, charge), {
        unitPrice: `${columns.unitPrice}${row}`,
        amount: `${columns.amount}${row}`,
      })
      const listRange = `${columns.amount}${first}:${columns.amount}${row - 1}`
      const unitPrice = unitPriceFormula(charge, row, card, listRange, discount)
      rows.push([...lead, ...chargeCells(charge, row, unitPrice, messages)])
    }
    subtotals.push(`${columns.amount}${rows.length + 1}`)
    rows.push(subtotalRow(line, first, rows.length, messages))
  })

  const total = estimate.total === null ? null : `${columns.amount}${rows.length + 1}`
  rows.push([
    text(wording.total, 'total'),
    ...Array.from({ length: 7 }, () => text('', 'total')),
    estimate.total === null
      ? text(messages.lines.contact, 'total')
      : { ...money(estimate.total, subtotals.join('+')), look: 'total' },
    text('', 'total'),
  ])
  return {
    sheet: {
      name: xlsxWording[messages.locale].sheets.charges,
      widths: [6, 26, 26, 28, 8, 10, 8, 14, 16, 12],
      frozen: 4,
      rows,
    },
    cellsOf: (line, charge) => places.get(placeOf(line, charge)),
    total,
  }
}

const placeOf = (line: number, charge: Charge) => `${line} ${charge.id}`

/** Title, the discount that formulas use, the hint, and the names of the columns. */
function headRows({ input }: ExportSource, messages: Messages): readonly Row[] {
  const w = tableWording[messages.locale]
  const heads = [w.line, w.product, w.config, w.item, w.rule, w.quantity, w.unit]
  return [
    [text(input.title === '' ? messages.page.title : input.title, 'title')],
    input.off === 0
      ? [null]
      : [text(w.facts.off), null, { value: input.off / 10_000, look: 'percent' }],
    [{ value: xlsxWording[messages.locale].hint }],
    [...heads, w.unitPrice, w.amount, w.when].map((head) => text(head, 'head')),
  ]
}

const leadCells = ({ config }: EstimateLine, index: number, messages: Messages): Row => [
  { value: index + 1, look: 'count' },
  text(messages.products[config.product]),
  text(messages.lines.summary(config)),
]

function chargeCells(
  charge: Charge,
  row: number,
  unitPrice: string | undefined,
  messages: Messages,
): Row {
  const { units, agreed } = tableWording[messages.locale]
  const when = dueOn(charge)
  return [
    text(chargeWording[messages.locale].title(charge)),
    text(isList(charge) ? charge.rule : agreed),
    { value: charge.quantity, look: isList(charge) ? 'input' : 'count' },
    text(units[charge.unit]),
    money(charge.unitPrice, unitPrice),
    money(charge.amount, `${columns.quantity}${row}*${columns.unitPrice}${row}`),
    when === undefined ? null : date(when),
  ]
}

/** A formula where the unit price depends on another cell. */
function unitPriceFormula(
  charge: Charge,
  row: number,
  card: RateCard,
  listRange: string,
  discount: string | null,
): string | undefined {
  if (!isList(charge)) {
    return discount === null ? undefined : `-ROUND(SUM(${listRange})*${discount},2)`
  }
  return charge.kind === 'user-packs'
    ? volumeLookup(card.smop.packs.price, `${columns.quantity}${row}`)
    : undefined
}

/** The unit price of the tier that a quantity falls into, as `LOOKUP` over where the tiers begin. */
function volumeLookup(price: VolumePrice, quantity: string): string | undefined {
  const tiers = tierSpans(price).flatMap((tier) =>
    tier.price === 'on-request' ? [] : [{ from: tier.from, price: yuanOf(tier.price) }],
  )
  if (tiers.length < price.tiers.length) return undefined
  // From nothing on, so that an emptied cell costs nothing instead of being an error.
  const starts = tiers.map(({ from }, index) => (index === 0 ? 0 : from)).join(',')
  return `LOOKUP(${quantity},{${starts}},{${tiers.map((tier) => tier.price).join(',')}})`
}

function subtotalRow(
  line: EstimateLine & { readonly state: 'priced' },
  first: number,
  last: number,
  messages: Messages,
): Row {
  const { amount } = columns
  const name = xlsxWording[messages.locale].subtotal(messages.products[line.config.product])
  return [
    text('', 'subtotal'),
    text(name, 'subtotal'),
    ...Array.from({ length: 6 }, () => text('', 'subtotal')),
    { ...money(line.total, `SUM(${amount}${first}:${amount}${last})`), look: 'subtotal' },
    text('', 'subtotal'),
  ]
}
