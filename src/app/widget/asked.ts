import type { EstimateInput } from '../../domain/estimate.ts'
import { isSameEstimate } from '../../domain/link/isSameLine.ts'
import type { Parameters } from '../../domain/link/parameterReader.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import { readQuery, writeQuery } from '../../link/queryString.ts'
import { withoutView, withView } from '../../share/withView.ts'
import { toInput } from '../lines.ts'
import type { Opening } from '../opening.ts'

/** Whether what the page around the frame asks for is what stands there. */
export const isShown = (asked: Opening, input: EstimateInput, card: RateCard): boolean =>
  isSameEstimate(toInput(asked.values), input, card) &&
  asked.page.card === card &&
  asked.page.news === null

/** Has the address fix the fields that a query fixes, and no others: they are still fixed when the frame is loaded anew. */
export function restrictAddress(query: string): void {
  const here = readQuery(window.location.search)
  const asked = readQuery(query).filter(isRestriction)
  if (writeQuery(asked) === writeQuery(here.filter(isRestriction))) return
  const view = [...here.filter((parameter) => !isRestriction(parameter)), ...asked]
  try {
    const search = `?${writeQuery(withView(withoutView(here), view))}`
    window.history.replaceState(window.history.state, '', search)
  } catch {
    // Refused: some frames may not, and browsers limit how often.
  }
}

const isRestriction = ([name]: Parameters[number]) => name === 'lock' || name === 'hide'
