import { concernOf } from '../domain/advice/concerns.ts'
import { hasMisprint } from '../domain/misprint.ts'
import { productOf, type ProductId } from '../domain/products/products.ts'
import type { RateSource } from '../domain/rateCards/rateCard.ts'
import { concernWording } from '../i18n/concerns.ts'
import { remarksFor, remarksWording } from '../i18n/remarks.ts'
import { totalTerms } from '../i18n/totalTerms.ts'
import type { Messages } from '../i18n/zhCN.ts'
import type { ExportSource } from './exportSource.ts'
import { textWording } from './textWording.ts'

/** That some lines are left out of the total, for where this is not said beside it. */
export const leftOutOf = ({ estimate }: ExportSource, { locale }: Messages): readonly string[] =>
  estimate.leftOut === 0 ? [] : [totalTerms[locale].unpriced(estimate.leftOut)]

/** What a reader of the figures has to know: what the lines cannot do, what no price includes, refunds, what the source says wrongly, and that they bind nobody. */
export function remarksOn(source: ExportSource, messages: Messages): readonly string[] {
  const { estimate } = source
  const { page } = messages
  const remarks = remarksWording[messages.locale]
  const { titled, sentence } = textWording[messages.locale]
  const configs = estimate.lines.map((line) => line.config)
  return [
    ...concernsIn(source, messages),
    titled(remarks.notIncluded, sentence(remarks.exclusions)),
    ...remarksFor(configs)
      .filter(({ text }) => text !== 'erratum' || hasMisprint(estimate.lines))
      .map(({ text }) => remarks[text]),
    page.disclaimer,
  ]
}

/** What lines cannot do, each with the place of its line where there are several. */
function concernsIn(source: ExportSource, messages: Messages): readonly string[] {
  const { lines } = source.estimate
  const { text } = concernWording[messages.locale]
  const { titled } = textWording[messages.locale]
  return lines.flatMap(({ config }, index) => {
    const concern = concernOf(config, source.card, source.createdOn)
    if (concern === null) return []
    return lines.length === 1
      ? [text(concern)]
      : [titled(messages.lines.item(index), text(concern))]
  })
}

/** Where the figures of each product in the estimate come from, each product once. */
export function sourcesOf({
  estimate,
  card,
}: ExportSource): readonly { readonly product: ProductId; readonly source: RateSource }[] {
  const byProduct = new Map(
    estimate.lines.map(({ config }) => [config.product, productOf(config).source(card)]),
  )
  return [...byProduct].map(([product, source]) => ({ product, source }))
}
