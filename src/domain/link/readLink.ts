import type { CalendarDate } from '../calendar.ts'
import { buildEstimate, type EstimateInput } from '../estimate.ts'
import { readPercentText, type BasisPoints, type Fen } from '../money.ts'
import { productIds, products, type LineConfig } from '../products/products.ts'
import type { RateCard } from '../rateCards/rateCard.ts'
import { findCard } from '../rateCards/rateCards.ts'
import { linkMigrations, linkVersions, migrate, type Migration } from './migrations.ts'
import { isOfEstimate } from './parameterNames.ts'
import {
  parameterReader,
  type LinkProblem,
  type ParameterReader,
  type Parameters,
} from './parameterReader.ts'

/** Lines that a link can hold; what follows is reported. */
export const maxLines = 1_000

/** Characters of a title: code points, of which a flag or a family has several. */
export const maxTitleLength = 80

/** Whether a mail merge or a spreadsheet has not filled in a title, or it was encoded as something else than UTF-8: there is nothing to show. */
export const isUnfilled = (title: string): boolean =>
  /\uFFFD|\{\{|\$\{\D|«.+»|\*\||%%\w|#N\/A/.test(title)

/** What a link says, as far as it could be understood. */
export interface LinkReading {
  readonly input: EstimateInput
  /** The card that the link was made with; the newest when it names none. */
  readonly card: RateCard
  readonly problems: readonly LinkProblem[]
  /** The total that the link states, where it is not the one its own contents come to. */
  readonly altered: Alteration | null
}

/** Two totals that should be one. */
export interface Alteration {
  /** As the link states it. */
  readonly quoted: Fen
  /** What its contents come to; `null` where nothing of them has a list price. */
  readonly total: Fen | null
  /** Whether the card that the link names gave the total, so that it must have been cut or altered; else the prices may have changed. */
  readonly byItsCard: boolean
}

const meaningful = (parameters: Parameters) => parameters.filter(([name]) => isOfEstimate(name))

/** Whether the parameters say nothing of an estimate, so that `readLink` would answer with its defaults. */
export const isBlank = (parameters: Parameters): boolean => meaningful(parameters).length === 0

/**
 * Reads a link of any version. Total: whatever the parameters are, there is an estimate, and every part that was
 * not taken as it stands is in `problems`. Cards are in order of date, at least one.
 */
export function readLink(
  parameters: Parameters,
  asOf: CalendarDate,
  cards: readonly [RateCard, ...RateCard[]],
  migrations: readonly Migration[] = linkMigrations,
): LinkReading {
  const problems: LinkProblem[] = []
  const scopes = splitAtProducts(migrate(meaningful(parameters), migrations))
  const reader = parameterReader(scopes.estimate, null, problems)
  reader.choice('v', linkVersions(migrations), migrations.at(-1)?.to ?? '1')
  const { card, isStated } = readCard(reader, cards)
  const quoted = reader.money('quoted')
  const estimate = {
    title: readTitle(reader),
    off: readOff(reader),
    until: reader.date('until', null),
    budget: reader.money('budget'),
  }
  reader.finish([])
  const lines = readLines(scopes.lines, asOf, card, reader, problems)
  const input = { ...estimate, lines }
  return { input, card, problems, altered: alteration(input, card, quoted, isStated) }
}

/** A line as the link has it: the value of `product`, and what follows up to the next one. */
interface LineScope {
  readonly given: string
  readonly parameters: Parameters
}

/** The parameters before the first `product`, and the lines that each `product` begins. */
function splitAtProducts(parameters: Parameters) {
  const starts = parameters.flatMap(([name, given], start) =>
    name === 'product' ? [{ given, start }] : [],
  )
  const lines = starts.map(({ given, start }, index): LineScope => ({
    given,
    parameters: parameters.slice(start + 1, starts[index + 1]?.start),
  }))
  return { estimate: parameters.slice(0, starts[0]?.start), lines }
}

function readLines(
  scopes: readonly LineScope[],
  asOf: CalendarDate,
  card: RateCard,
  reader: ParameterReader,
  problems: LinkProblem[],
): readonly LineConfig[] {
  const lines: LineConfig[] = []
  // Of an estimate that has lines after all, nothing stands in place of what is left out.
  const isKnown = ({ given }: LineScope) => productIds.some((id) => id === given)
  const instead = scopes.some(isKnown) ? null : 'smop'
  for (const { given, parameters } of scopes) {
    const product = productIds.find((id) => id === given)
    if (product === undefined) {
      reader.report('product', given, 'unknown-product', instead)
      for (const [name, value] of parameters) reader.report(name, value, 'unknown-product', null)
    } else if (lines.length === maxLines) {
      reader.report('product', given, 'too-many', null)
    } else {
      const ofLine = parameterReader(parameters, lines.length, problems)
      lines.push(products[product].read(ofLine, asOf, card))
    }
  }
  return lines.length > 0 ? lines : [products.smop.defaults(asOf, card)]
}

/** The card to price with, and whether it is the one that the link states; else it is the newest. */
function readCard(reader: ParameterReader, cards: readonly [RateCard, ...RateCard[]]) {
  const newest = { card: cards.at(-1) ?? cards[0], isStated: false }
  const version = reader.text('rates')
  if (version === undefined) return newest
  const found = findCard(version, cards)
  if (found.ok) return { card: found.value, isStated: true }
  reader.report('rates', version, found.problem.code, newest.card.version)
  return newest
}

function readTitle(reader: ParameterReader): string {
  const given = reader.text('title') ?? ''
  if (isUnfilled(given)) {
    reader.report('title', given, 'unreadable', null)
    return ''
  }
  const characters = Array.from(given)
  if (characters.length <= maxTitleLength) return given
  const title = characters.slice(0, maxTitleLength).join('')
  reader.report('title', given, 'out-of-range', title)
  return title
}

/** Percent off with at most two decimals, in hundredths of a percent. */
function readOff(reader: ParameterReader): BasisPoints {
  const given = reader.text('off')
  if (given === undefined) return 0
  const percent = readPercentText(given)
  if (percent.ok && percent.value <= 10_000) return percent.value
  reader.report('off', given, percent.ok ? 'out-of-range' : 'unreadable', '0')
  return 0
}

function alteration(
  input: EstimateInput,
  card: RateCard,
  quoted: Fen | null,
  byItsCard: boolean,
): Alteration | null {
  if (quoted === null) return null
  const { total } = buildEstimate(input, card)
  return total === quoted ? null : { quoted, total, byItsCard }
}
