import type { BandPrice } from '../../pricing/priceModel.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import type { MssConfig } from './config.ts'

/** What a line of the service is priced by. */
export interface MssSubject {
  /** For one period, by quantity. */
  readonly price: BandPrice
  /** Machines or hosts. */
  readonly quantity: number
  /** Months or days. */
  readonly periods: number
  readonly rule: 'M1' | 'M4'
  /** The rule of a quantity that has no list price. */
  readonly contactRule: 'M2' | 'M5'
  /** The line with another quantity. */
  readonly withQuantity: (quantity: number) => MssConfig
}

/** Months by machines for daily operations (M1, M2), days by hosts for event protection (M4, M5). */
export const mssSubject = (config: MssConfig, rates: MssRates): MssSubject =>
  config.edition === 'daily'
    ? {
        price: rates.daily,
        quantity: config.machines,
        periods: config.months,
        rule: 'M1',
        contactRule: 'M2',
        withQuantity: (machines) => ({ ...config, machines }),
      }
    : {
        price: rates.event,
        quantity: config.hosts,
        periods: config.days,
        rule: 'M4',
        contactRule: 'M5',
        withQuantity: (hosts) => ({ ...config, hosts }),
      }
