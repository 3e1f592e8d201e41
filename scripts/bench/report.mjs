// The tables of docs/performance.md: medians of all visits, and their ratios to the floor.

/** @typedef {import('./visit.mjs').Visit} Visit */

/** @param {readonly number[]} values @param {number} share */
function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** @param {readonly Visit[]} visits @param {(visit: Visit) => number} of */
const median = (visits, of) => quantile(visits.map(of), 0.5)

/** @type {readonly (readonly [string, (visits: readonly Visit[]) => number, number])[]} */
const figures = [
  ['JS until ready, kB', (all) => median(all, ({ before }) => before.js / 1_000), 1],
  ['JS in all, kB', (all) => median(all, ({ after }) => after.js / 1_000), 1],
  ['CSS, kB', (all) => median(all, ({ after }) => after.css / 1_000), 1],
  ['HTML, kB', (all) => median(all, ({ after }) => after.html / 1_000), 1],
  ['first paint, ms', (all) => median(all, ({ first }) => first), 0],
  ['largest paint, ms', (all) => median(all, ({ largest }) => largest), 0],
  ['shift', (all) => median(all, ({ shift }) => shift), 3],
  ['blocking, ms', (all) => median(all, ({ blocking }) => blocking), 0],
  ['ready, ms', (all) => median(all, ({ ready }) => ready), 0],
  [
    'CPU per key, ms',
    (all) =>
      quantile(
        all.flatMap(({ cpu }) => cpu),
        0.5,
      ),
    0,
  ],
  [
    'the same, 98th percentile',
    (all) =>
      quantile(
        all.flatMap(({ cpu }) => cpu),
        0.98,
      ),
    0,
  ],
  [
    'key to total on screen, ms',
    (all) =>
      quantile(
        all.flatMap(({ settled }) => settled),
        0.5,
      ),
    0,
  ],
]

/** @param {Record<string, readonly Visit[]>} visits @param {string} version */
export function report(visits, version) {
  const { floor = [], ...others } = visits
  const names = Object.keys(visits)
  const rows = figures.map(([label, of, digits]) =>
    [label, ...names.map((name) => of(visits[name] ?? []).toFixed(digits))].join(' | '),
  )
  const ratios = figures.map(([label, of]) => {
    const least = of(floor)
    const cells = Object.values(others).map((all) =>
      least === 0 ? '–' : (of(all) / least).toFixed(2),
    )
    return [label.replace(/, \w+$/, ''), ...cells].join(' | ')
  })
  const rule = (/** @type {number} */ columns) => `|---|${'--:|'.repeat(columns)}`
  return [
    `Chromium ${version}, medians of ${floor.length} visits each, taken in turn.`,
    '',
    `| | ${names.join(' | ')} |`,
    rule(names.length),
    ...rows.map((row) => `| ${row} |`),
    '',
    'As ratios to the floor:',
    '',
    `| | ${Object.keys(others).join(' | ')} |`,
    rule(names.length - 1),
    ...ratios.map((row) => `| ${row} |`),
  ].join('\n')
}
