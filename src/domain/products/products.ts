import type { CalendarDate } from '../calendar.ts'
import type { Charge, Item } from '../charge.ts'
import type { ParameterReader, Parameters } from '../link/parameterReader.ts'
import type { OnRequest } from '../pricing/priceModel.ts'
import type { RateCard, RateSource } from '../rateCards/rateCard.ts'
import type { Result } from '../result.ts'
import { mssCharges } from './mss/charges.ts'
import { defaultMss, type MssConfig } from './mss/config.ts'
import { mssItems } from './mss/items.ts'
import { readMss, writeMss } from './mss/parameters.ts'
import { smopCharges } from './smop/charges.ts'
import { defaultSmop, type SmopConfig } from './smop/config.ts'
import { smopItems } from './smop/items.ts'
import { readSmop, writeSmop } from './smop/parameters.ts'

/** The configuration of each product. A new product enters here, in `products` and in `productIds`. */
export interface Configs {
  readonly smop: SmopConfig
  readonly mss: MssConfig
}

/** Names of products in links; public, and kept for ever. */
export type ProductId = keyof Configs
export type LineConfig = Configs[ProductId]

/** All that the rest of the domain needs to know of a product. */
export interface Product<Config> {
  /** What a new line starts with on the day `asOf`. */
  readonly defaults: (asOf: CalendarDate, card: RateCard) => Config
  /** The months that a line is planned for; `null` where it is not planned in months. */
  readonly months: (config: Config) => number | null
  /** What a line pays at list price, not yet dated. */
  readonly items: (config: Config, card: RateCard) => Result<readonly Item[], OnRequest>
  /** The same items, each with its payments. */
  readonly charges: (config: Config, card: RateCard) => Result<readonly Charge[], OnRequest>
  /** A line's link parameters, and back. Reading is total: what cannot be used is reported to the reader. */
  readonly read: (parameters: ParameterReader, asOf: CalendarDate, card: RateCard) => Config
  readonly write: (config: Config, card: RateCard) => Parameters
  /** Where its prices were read (D11). */
  readonly source: (card: RateCard) => RateSource
}

/** Each product by its name. */
export const products: { readonly [Id in ProductId]: Product<Configs[Id]> } = {
  smop: {
    defaults: (asOf) => defaultSmop(asOf),
    // Free use has its own days (S1).
    months: ({ edition, months }) => (edition === 'basic' ? months : null),
    items: (config, card) => smopItems(config, card.smop),
    charges: (config, card) => smopCharges(config, card.smop),
    read: (parameters, asOf, card) => readSmop(parameters, asOf, card.smop),
    write: (config, card) => writeSmop(config, card.smop),
    source: (card) => card.smop.source,
  },
  mss: {
    defaults: (asOf, card) => defaultMss('daily', asOf, card.mss),
    // Event protection is bought by the day (M4).
    months: ({ edition, months }) => (edition === 'daily' ? months : null),
    items: (config, card) => mssItems(config, card.mss),
    charges: (config, card) => mssCharges(config, card.mss),
    read: (parameters, asOf, card) => readMss(parameters, asOf, card.mss),
    write: writeMss,
    source: (card) => card.mss.source,
  },
}

/** All product names, in the order in which they are offered. */
export const productIds: readonly ProductId[] = ['smop', 'mss']

/** The product that a configuration belongs to. */
export const productOf = <Id extends ProductId>(
  config: Configs[Id] & { readonly product: Id },
): Product<Configs[Id]> => products[config.product]
