import { productOf, type ProductId } from '../domain/products/products.ts'
import type { RateSource } from '../domain/rateCards/rateCard.ts'
import { remarksFor, remarksWording } from '../i18n/remarks.ts'
import type { Messages } from '../i18n/zhCN.ts'
import type { ExportSource } from './exportSource.ts'

/** What a reader of the figures has to know: what they leave out, refunds, what the source says wrongly, and that they bind nobody. */
export function remarksOn({ estimate }: ExportSource, messages: Messages): readonly string[] {
  const { sheet, page } = messages
  const remarks = remarksWording[messages.locale]
  const configs = estimate.lines.map((line) => line.config)
  return [
    ...(estimate.unpriced === 0 ? [] : [sheet.unpriced(estimate.unpriced)]),
    remarks.allExcluded(remarks.exclusions),
    ...remarksFor(configs).map(({ text }) => remarks[text]),
    page.disclaimer,
  ]
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
