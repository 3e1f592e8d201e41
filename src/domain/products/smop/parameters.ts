import { addMonths, readDate, type CalendarDate } from '../../calendar.ts'
import { monthLimits } from '../../limits.ts'
import { readCount, type ParameterReader, type Parameters } from '../../link/parameterReader.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import {
  defaultSmop,
  editionFor,
  maxPurchases,
  packLimits,
  packsFor,
  purchases,
  userLimits,
  type Renewal,
  type SmopConfig,
} from './config.ts'

const basicOnly = ['packs', 'target', 'months', 'prepay', 'renew']

/** Reads a line's parameters. What only basic knows is reported when the edition is free. */
export function readSmop(
  parameters: ParameterReader,
  asOf: CalendarDate,
  rates: SmopRates,
): SmopConfig {
  const defaults = defaultSmop(asOf)
  const users = parameters.count('users', userLimits, defaults.users)
  const edition = parameters.choice('edition', ['free', 'basic'], editionFor(users, rates))
  const start = parameters.date('start', defaults.start)
  const common: SmopConfig = { ...defaults, edition, users, start }
  if (edition === 'free') {
    parameters.finish(basicOnly)
    return common
  }
  const months = parameters.count('months', monthLimits, defaults.months)
  const config: SmopConfig = {
    ...common,
    packs: readPacks(parameters, users, rates),
    target: readTarget(parameters),
    months,
    prepay: parameters.count('prepay', monthLimits, defaults.prepay),
    renew: readRenewal(parameters, addMonths(start, months)),
  }
  parameters.finish()
  return config
}

/** Packs that are exactly what the users need come back as `auto`, so that they go on following the users. */
function readPacks(
  parameters: ParameterReader,
  users: number,
  rates: SmopRates,
): SmopConfig['packs'] {
  const given = parameters.all('packs')
  if (given.length === 0) return 'auto'
  const packs: number[] = []
  for (const [index, text] of given.entries()) {
    const read = readCount(text, packLimits)
    if (index >= maxPurchases) parameters.report('packs', text, 'too-many', null)
    else if (read.ok) packs.push(read.value)
    else parameters.report('packs', text, read.problem.code, null)
  }
  const bought = packs.filter((count) => count > 0)
  if (packs.length === 0) return 'auto'
  return bought.length <= 1 && (bought[0] ?? 0) === packsFor(users, rates) ? 'auto' : bought
}

function readTarget(parameters: ParameterReader): number | null {
  const given = parameters.text('target')
  if (given === undefined) return null
  const read = readCount(given, userLimits)
  if (read.ok) return read.value
  parameters.report('target', given, read.problem.code, null)
  return null
}

function readRenewal(parameters: ParameterReader, expiry: CalendarDate): Renewal {
  const given = parameters.text('renew')
  if (given === undefined) return 'on-time'
  if (given === 'never') return 'never'
  const read = readDate(given)
  if (!read.ok) {
    parameters.report('renew', given, read.problem.code, null)
    return 'on-time'
  }
  if (read.value >= expiry) return read.value
  parameters.report('renew', given, 'before-term-end', null)
  return 'on-time'
}

/** A line's parameters in the order of the contract's table, all that touches its price or its dates. */
export function writeSmop(config: SmopConfig, rates: SmopRates): Parameters {
  const { edition, users, start } = config
  const common: Parameters = [
    ['product', config.product],
    ['edition', edition],
    ['users', String(users)],
  ]
  if (edition === 'free') return [...common, ['start', start]]
  const packs = purchases(config, rates).map(String)
  return [
    ...common,
    ...(packs.length === 0 ? ['0'] : packs).map((count) => ['packs', count] as const),
    ...optional('target', config.target === null ? null : String(config.target)),
    ['months', String(config.months)],
    ['prepay', String(config.prepay)],
    ['start', start],
    ...optional('renew', renewalParameter(config)),
  ]
}

/** A renewal day that later changes have left before the term's end is a renewal in time. */
function renewalParameter({ renew, start, months }: SmopConfig): string | null {
  if (renew === 'on-time' || renew === 'never') return renew === 'never' ? renew : null
  return renew >= addMonths(start, months) ? renew : null
}

const optional = (name: string, value: string | null): Parameters =>
  value === null ? [] : [[name, value]]
