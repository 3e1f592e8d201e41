import { JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'
import * as chai from 'chai'

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
export const expect = chai.expect

/** What the test files have declared, in order. */
export const tests = []
const ids = new Set()
const suites = []
let file = ''

/** Said by each test file before it declares its tests. */
export function inFile(name) {
  file = name
}

export function describe(name, body) {
  suites.push(name)
  body()
  suites.pop()
}

export function it(title, body) {
  const name = [...suites, title].join(' ')
  let id = `${file}#${name}`
  while (ids.has(id)) id += "'"
  ids.add(id)
  tests.push({ id, name, file, body })
}

const each = (declare) => (rows) => (name, body) => {
  for (const [index, row] of rows.entries()) {
    declare(`${name} (${index})`, () => body(...(Array.isArray(row) ? row : [row])))
  }
}
describe.each = each(describe)
it.each = each(it)
