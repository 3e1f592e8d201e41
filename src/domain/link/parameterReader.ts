import { readDate, type CalendarDate } from '../calendar.ts'
import { checkCount, type Limits } from '../limits.ts'
import { readYuanText, toPercentText, toYuanText, type BasisPoints, type Fen } from '../money.ts'
import { estimateParameterNames } from './parameterNames.ts'

/** Names and values in order, as a query string lists them. */
export type Parameters = readonly (readonly [name: string, value: string])[]

/** One thing in a link that could not be taken as it stood. The page names each to the visitor. */
export interface LinkProblem {
  /** The line item that the parameter belongs to, counted from 0; `null` for the estimate itself. */
  readonly line: number | null
  readonly parameter: string
  readonly given: string
  readonly code:
    | 'unknown-parameter'
    /** A parameter of the whole estimate, behind the first `product`. */
    | 'misplaced'
    | 'unknown-product'
    | 'unreadable'
    | 'out-of-range'
    | 'not-used'
    | 'repeated'
    | 'before-term-end'
    | 'too-many'
    | 'unknown-card'
  /** The value used in its place, as a link would state it; `null` where the parameter was left out of account. */
  readonly used: string | null
}

/**
 * Takes the parameters of one scope by name, strictly and totally: a value is either understood in full or replaced by the
 * fallback and reported. Nothing throws, nothing is cut to fit.
 */
export interface ParameterReader {
  readonly count: (name: string, limits: Limits, fallback: number) => number
  readonly choice: <Choice extends string>(
    name: string,
    choices: readonly Choice[],
    fallback: Choice,
  ) => Choice
  readonly date: <Fallback extends CalendarDate | null>(
    name: string,
    fallback: Fallback,
  ) => CalendarDate | Fallback
  readonly money: (name: string) => Fen | null
  /** The raw text, for values that have a grammar of their own. */
  readonly text: (name: string) => string | undefined
  /** Every value of a parameter that may be repeated. */
  readonly all: (name: string) => readonly string[]
  readonly report: (
    parameter: string,
    given: string,
    code: LinkProblem['code'],
    used: string | null,
  ) => void
  /** Reports all that nobody took: names in `notUsed` belong to another choice, some to the whole estimate, the rest are unknown. */
  readonly finish: (notUsed: readonly string[]) => void
}

/** Reads the parameters of the line at `line`, or of the estimate itself where that is `null`; what cannot be taken is added to `problems`. */
export function parameterReader(
  parameters: Parameters,
  line: number | null,
  problems: LinkProblem[],
): ParameterReader {
  const taken = new Set<string>()

  const report: ParameterReader['report'] = (parameter, given, code, used) => {
    problems.push({ line, parameter, given, code, used })
  }
  const all = (name: string) => {
    taken.add(name)
    return parameters.filter(([candidate]) => candidate === name).map(([, value]) => value)
  }
  const text = (name: string) => {
    const [first, ...rest] = all(name)
    for (const repeated of rest) report(name, repeated, 'repeated', first ?? null)
    return first
  }

  const whyLeft = (name: string) => {
    if (line !== null && estimateParameterNames.includes(name)) return 'misplaced'
    return 'unknown-parameter'
  }

  return {
    all,
    text,
    report,
    count(name, limits, fallback) {
      const given = text(name)
      if (given === undefined) return fallback
      const read = readCount(given, limits)
      if (read.ok) return read.value
      report(name, given, read.problem.code, String(fallback))
      return fallback
    },
    choice(name, choices, fallback) {
      const given = text(name)
      if (given === undefined) return fallback
      const choice = choices.find((candidate) => candidate === given)
      if (choice === undefined) report(name, given, 'unreadable', fallback)
      return choice ?? fallback
    },
    date(name, fallback) {
      const given = text(name)
      if (given === undefined) return fallback
      const read = readDate(given)
      if (read.ok) return read.value
      report(name, given, read.problem.code, fallback)
      return fallback
    },
    money(name) {
      const given = text(name)
      if (given === undefined) return null
      const read = readYuanText(given)
      if (read.ok) return read.value
      report(name, given, read.problem.code, null)
      return null
    },
    finish(notUsed) {
      for (const [name, value] of parameters) {
        if (taken.has(name)) continue
        report(name, value, notUsed.includes(name) ? 'not-used' : whyLeft(name), null)
      }
    },
  }
}

/** Reads a count: digits only, within the limits. */
export function readCount(text: string, limits: Limits) {
  if (!/^\d+$/.test(text)) return { ok: false, problem: { code: 'unreadable' } } as const
  const checked = checkCount(Number(text), limits)
  return checked.ok ? checked : ({ ok: false, problem: { code: 'out-of-range' } } as const)
}

/** An amount as a link states it: no decimals where there are none. */
export const moneyParameter = (amount: Fen): string => withoutZeros(toYuanText(amount))

/** Percent as a link states it, likewise. */
export const percentParameter = (share: BasisPoints): string => withoutZeros(toPercentText(share))

const withoutZeros = (text: string): string => text.replace('.00', '')
