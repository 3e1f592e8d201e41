import { addMonths, laterDateLimits, readDate, type CalendarDate } from '../../calendar.ts'
import { monthLimits } from '../../limits.ts'
import {
  readCount,
  type LinkProblem,
  type ParameterReader,
  type Parameters,
} from '../../link/parameterReader.ts'
import type { SmopRates } from '../../rateCards/rateCard.ts'
import { failure, success, type Result } from '../../result.ts'
import {
  defaultSmop,
  editionFor,
  maxPurchases,
  packLimits,
  packsChoice,
  packsFor,
  purchases,
  userLimits,
  type Purchase,
  type Renewal,
  type SmopConfig,
} from './config.ts'

const basicOnly = ['packs', 'target', 'growth', 'months', 'prepay', 'renew']

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
  const target = readTarget(parameters)
  const config: SmopConfig = {
    ...common,
    packs: readPacks(parameters, { ...common, months }, rates),
    target,
    growth: target === null ? defaults.growth : readGrowth(parameters),
    months,
    prepay: parameters.count('prepay', monthLimits, defaults.prepay),
    renew: readRenewal(parameters, addMonths(start, months)),
  }
  parameters.finish(['growth'])
  return config
}

/**
 * Purchases of packs: a count, and after a hyphen the day if it is not the first of use, `8-2027-03-01`. A day before the first
 * is taken as the first; a purchase after the planned months is left out of account. Where none is left, the packs follow the users.
 */
function readPacks(
  parameters: ParameterReader,
  config: SmopConfig,
  rates: SmopRates,
): SmopConfig['packs'] {
  const read = parameters.all('packs').map((text, place) => ({
    text,
    purchase:
      place < maxPurchases ? readPurchase(text, config) : failure({ code: 'too-many' } as const),
  }))
  const packs = read.flatMap(({ purchase }) => (purchase.ok ? [purchase.value] : []))
  // In the place of them all, so it is named once.
  let instead = packs.length > 0 ? null : String(packsFor(config.users, rates))
  for (const { text, purchase } of read) {
    if (!purchase.ok) {
      parameters.report('packs', text, purchase.problem.code, instead)
      instead = null
    } else if ((purchase.value.on ?? config.start) < config.start) {
      parameters.report('packs', text, 'out-of-range', String(purchase.value.count))
    }
  }
  if (packs.length === 0) return 'auto'
  return packsChoice(purchases({ ...config, packs }, rates), config.users, rates)
}

function readPurchase(
  text: string,
  { start, months }: SmopConfig,
): Result<Purchase, { readonly code: LinkProblem['code'] }> {
  const hyphen = text.indexOf('-')
  const count = readCount(hyphen === -1 ? text : text.slice(0, hyphen), packLimits)
  if (!count.ok) return count
  if (hyphen === -1) return success({ count: count.value, on: null })
  const on = readDate(text.slice(hyphen + 1), laterDateLimits)
  if (!on.ok) return on
  if (on.value >= addMonths(start, months)) return failure({ code: 'out-of-range' })
  return success({ count: count.value, on: on.value })
}

function readTarget(parameters: ParameterReader): number | null {
  const given = parameters.text('target')
  if (given === undefined) return null
  const read = readCount(given, userLimits)
  if (read.ok) return read.value
  parameters.report('target', given, read.problem.code, null)
  return null
}

const readGrowth = (parameters: ParameterReader) =>
  parameters.choice('growth', ['linear', 'compound'], 'linear')

function readRenewal(parameters: ParameterReader, expiry: CalendarDate): Renewal {
  const given = parameters.text('renew')
  if (given === undefined) return 'on-time'
  if (given === 'never') return 'never'
  const read = readDate(given, laterDateLimits)
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
  const packs = purchases(config, rates).map(purchaseParameter)
  return [
    ...common,
    ...(packs.length === 0 ? ['0'] : packs).map((count) => ['packs', count] as const),
    ...(config.target === null ? [] : growthParameters(config.target, config.growth)),
    ['months', String(config.months)],
    ['prepay', String(config.prepay)],
    ['start', start],
    ...optional('renew', renewalParameter(config)),
  ]
}

/** Digits and hyphens only, so that no chat or mail program changes it. */
const purchaseParameter = ({ count, on }: Purchase): string =>
  on === null ? String(count) : `${count}-${on}`

const growthParameters = (target: number, growth: SmopConfig['growth']): Parameters => [
  ['target', String(target)],
  ['growth', growth],
]

/** A renewal day that later changes have left before the term's end is a renewal in time; `never` sorts after every day. */
const renewalParameter = ({ renew, start, months }: SmopConfig): string | null =>
  renew === 'on-time' || renew < addMonths(start, months) ? null : renew

const optional = (name: string, value: string | null): Parameters =>
  value === null ? [] : [[name, value]]
