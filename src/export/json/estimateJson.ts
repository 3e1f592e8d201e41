import { dueOn, type Charge } from '../../domain/charge.ts'
import type { EstimateLine } from '../../domain/estimate.ts'
import { toYuanText } from '../../domain/money.ts'
import { productOf, type LineConfig } from '../../domain/products/products.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import { chargeWording } from '../../i18n/charges.ts'
import type { Messages } from '../../i18n/zhCN.ts'
import { fileName, type Exporter } from '../exportFile.ts'
import type { ExportSource } from '../exportSource.ts'
import { jsonFormat } from './jsonFormat.ts'

type ConfigValue = string | number
/** A line's link parameters by name; one that may be repeated and is, as a list. */
export type JsonConfig = Record<string, ConfigValue | readonly ConfigValue[]>

/** The estimate as the public format, version 1: amounts as yuan with two decimals, in text. */
export function estimateJson(source: ExportSource, messages: Messages) {
  const { estimate, card, createdOn, url } = source
  return {
    ...jsonFormat,
    rates: card.version,
    createdOn,
    url,
    currency: 'CNY',
    ...(estimate.total === null
      ? {}
      : { total: toYuanText(estimate.total), dueNow: toYuanText(estimate.dueNow) }),
    lines: estimate.lines.map((line) => lineJson(line, card, messages)),
  }
}

/** The estimate as a file that the app opens again. */
export const jsonExport: Exporter = (source, messages) => ({
  name: fileName(source, messages, 'json'),
  type: 'application/json',
  content: `${JSON.stringify(estimateJson(source, messages), null, 2)}\n`,
})

function lineJson(line: EstimateLine, card: RateCard, messages: Messages) {
  const common = { product: line.config.product, config: configJson(line.config, card) }
  if (line.state === 'contact') return { ...common, charges: [] }
  const charges = line.charges.map((charge) => chargeJson(charge, messages))
  return { ...common, charges, total: toYuanText(line.total) }
}

const chargeJson = (charge: Charge, messages: Messages) => ({
  rule: charge.rule,
  label: chargeWording[messages.locale].title(charge),
  quantity: charge.quantity,
  unit: charge.unit,
  unitPrice: toYuanText(charge.unitPrice),
  amount: toYuanText(charge.amount),
  when: dueOn(charge),
})

/** The line as its link states it, so that one reader checks both. */
function configJson(config: LineConfig, card: RateCard): JsonConfig {
  const values = new Map<string, ConfigValue[]>()
  for (const [name, text] of productOf(config).write(config, card)) {
    if (name === 'product') continue
    const value = /^\d+$/.test(text) ? Number(text) : text
    values.set(name, [...(values.get(name) ?? []), value])
  }
  const entries = [...values].map(([name, all]): [string, JsonConfig[string]] => [
    name,
    all.length === 1 ? (all[0] ?? '') : all,
  ])
  return Object.fromEntries(entries)
}
