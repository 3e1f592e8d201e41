import type { CalendarDate } from '../domain/calendar.ts'
import { maxLines } from '../domain/link/readLink.ts'
import { products, type ProductId } from '../domain/products/products.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import type { FormLine } from '../form/estimateForm.ts'
import { newLine } from './lines.ts'

/** What a visitor can do with the lines, each told by its place: one `step` to other lines or another selection, if any. */
export function lineActions(
  page: {
    readonly lines: readonly FormLine[]
    readonly selected: number
    readonly card: RateCard
    readonly asOf: CalendarDate
  },
  step: (lines: readonly FormLine[], selected: number) => void,
) {
  const { lines, selected, card, asOf } = page

  function insert(index: number, line: FormLine) {
    if (lines.length < maxLines) step(lines.toSpliced(index, 0, line), index)
  }

  const lineOf = (product: ProductId) => newLine(products[product].defaults(asOf, card))

  return {
    insert,
    add(product: ProductId) {
      insert(lines.length, lineOf(product))
    },
    /** Another product in the place of all that there is. */
    replaceAll(product: ProductId) {
      step([lineOf(product)], 0)
    },
    duplicate(index: number) {
      const line = lines[index]
      if (line !== undefined) insert(index + 1, newLine({ ...line.config }))
    },
    remove(index: number) {
      if (lines.length > 1) step(lines.toSpliced(index, 1), Math.max(0, index - 1))
    },
    move(index: number, by: 1 | -1) {
      const line = lines[index]
      if (line === undefined || lines[index + by] === undefined) return
      step(lines.toSpliced(index, 1).toSpliced(index + by, 0, line), index + by)
    },
    select(index: number) {
      if (index !== selected) step(lines, index)
    },
  }
}
