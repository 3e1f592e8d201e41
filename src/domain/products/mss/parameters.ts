import type { CalendarDate } from '../../calendar.ts'
import { monthLimits } from '../../limits.ts'
import type { ParameterReader, Parameters } from '../../link/parameterReader.ts'
import type { MssRates } from '../../rateCards/rateCard.ts'
import { dayLimits, defaultMss, machineLimits, mssPrepay, type MssConfig } from './config.ts'

const dailyOnly = ['machines', 'months', 'prepay']
const eventOnly = ['hosts', 'days']

/** Reads a line's parameters. What only the other edition knows is reported. */
export function readMss(
  parameters: ParameterReader,
  asOf: CalendarDate,
  rates: MssRates,
): MssConfig {
  const edition = parameters.choice('edition', ['daily', 'event'], 'daily')
  const defaults = defaultMss(edition, asOf, rates)
  const start = parameters.date('start', defaults.start)
  if (edition === 'event') {
    const hosts = parameters.count('hosts', machineLimits, defaults.hosts)
    const days = parameters.count('days', dayLimits, defaults.days)
    parameters.finish(dailyOnly)
    return { ...defaults, hosts, days, start }
  }
  const machines = parameters.count('machines', machineLimits, defaults.machines)
  const months = parameters.count('months', monthLimits, defaults.months)
  const named = parameters.choice('prepay', mssPrepay.map(String), String(defaults.prepay))
  const prepay = mssPrepay.find((each) => String(each) === named) ?? defaults.prepay
  parameters.finish(eventOnly)
  return { ...defaults, machines, months, prepay, start }
}

/** A line's parameters in the order of the contract's table, all that touches its price or its dates. */
export function writeMss(config: MssConfig): Parameters {
  const common: Parameters = [
    ['product', config.product],
    ['edition', config.edition],
  ]
  if (config.edition === 'event') {
    return [
      ...common,
      ['hosts', String(config.hosts)],
      ['days', String(config.days)],
      ['start', config.start],
    ]
  }
  return [
    ...common,
    ['machines', String(config.machines)],
    ['months', String(config.months)],
    ['prepay', String(config.prepay)],
    ['start', config.start],
  ]
}
