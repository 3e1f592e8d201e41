import type { ReadWorkbook } from './readXlsx.ts'

type Value = number | readonly number[]

/**
 * The value of a cell by its formulas alone, as a spreadsheet would work it out: only typed values are believed, no stored
 * result is. `changes` are typed over cells, by `Sheet!A1`.
 */
export function recalculate(
  workbook: ReadWorkbook,
  sheet: string,
  cell: string,
  changes: Readonly<Record<string, number>> = {},
): number {
  const known = new Map<string, number>()

  function valueAt(ownSheet: string, reference: string): number {
    const key = `${ownSheet}!${reference.replaceAll('$', '')}`
    const before = known.get(key)
    if (before !== undefined) return before
    const changed = changes[key]
    const own = workbook.get(ownSheet)?.get(reference.replaceAll('$', ''))
    const value =
      changed ?? (own?.formula == null ? Number(own?.value ?? 0) : evaluate(own.formula, ownSheet))
    known.set(key, value)
    return value
  }

  /** Precedence by descent: sums of products of signed factors. */
  function evaluate(formula: string, ownSheet: string): number {
    const tokens = formula.match(/'[^']+'!|\d+(?:\.\d+)?|\$?[A-Z]+\$?\d+|[A-Z]+|[-+*(){},:]/g) ?? []
    if (tokens.join('') !== formula) throw new Error(`cannot read ${formula}`)
    let at = 0
    const take = () => tokens[at++] ?? ''
    const takes = (token: string) => {
      if (tokens[at] !== token) return false
      at += 1
      return true
    }
    const sum = (): Value => {
      let total = product()
      for (;;) {
        if (takes('+')) total = number(total) + number(product())
        else if (takes('-')) total = number(total) - number(product())
        else return total
      }
    }
    const product = (): Value => {
      let result = factor()
      while (takes('*')) result = number(result) * number(factor())
      return result
    }
    const factor = (): Value => {
      if (takes('-')) return -number(factor())
      if (takes('{')) return list('}').map(number)
      const token = take()
      if (/^\d/.test(token)) return Number(token)
      if (/^[A-Z]+$/.test(token) && takes('(')) return call(token, list(')'))
      if (token.startsWith("'")) return valueAt(token.slice(1, -2), take())
      return takes(':') ? range(token, take()) : valueAt(ownSheet, token)
    }
    const list = (end: string): readonly Value[] => {
      const values: Value[] = []
      while (!takes(end)) {
        values.push(sum())
        takes(',')
      }
      return values
    }
    const range = (from: string, to: string): readonly number[] => {
      const column = from.replace(/\d+$/, '')
      const first = Number(from.slice(column.length))
      const length = Number(to.slice(column.length)) - first + 1
      return Array.from({ length }, (_, index) => valueAt(ownSheet, `${column}${first + index}`))
    }
    return number(sum())
  }

  return valueAt(sheet, cell)
}

function call(name: string, values: readonly Value[]): number {
  const [first = 0, second = 0, third = 0] = values
  switch (name) {
    case 'SUM':
      return values.flat().reduce((total, value) => total + value, 0)
    case 'ROUND':
      return Math.sign(number(first)) * (Math.round(Math.abs(number(first)) * 100 + 1e-7) / 100)
    case 'LOOKUP': {
      const starts = typeof second === 'number' ? [second] : second
      const place = starts.findLastIndex((start) => start <= number(first))
      return typeof third === 'number' ? third : (third[place] ?? NaN)
    }
    default:
      throw new Error(`unknown function ${name}`)
  }
}

const number = (value: Value): number => (typeof value === 'number' ? value : NaN)
