import { expect, test, type Locator } from './support/test.ts'
import { collisions } from './support/texts.ts'

/** A figure as charts abbreviate it: `¥4 万`, `300 万`, `¥40K`, `1.5M`, `3,000`. */
function figure(text: string): number {
  const units: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, K: 1e3, M: 1e6, B: 1e9 }
  const [, digits = 'NaN', unit = ''] = /(-?[\d.,]+)\s*([万亿KMB]?)/.exec(text) ?? []
  return Number(digits.replaceAll(',', '')) * (units[unit] ?? 1)
}

interface Tick {
  readonly at: number
  readonly value: number
}

/** Reads values off an axis, as a person with a ruler does: from two of its ticks. */
function scaleOf(ticks: readonly Tick[]): (at: number) => number {
  const [first, last] = [ticks[0], ticks.at(-1)]
  if (first === undefined || last === undefined || first.at === last.at) {
    throw new Error(`no axis: ${JSON.stringify(ticks)}`)
  }
  return (at) => first.value + ((at - first.at) / (last.at - first.at)) * (last.value - first.value)
}

/** Numbers in attributes of drawn elements, in their order. */
const drawn = (marks: Locator, ...names: readonly string[]): Promise<number[][]> =>
  marks.evaluateAll(
    (elements, wanted) =>
      elements.map((element) => wanted.map((name) => Number(element.getAttribute(name)))),
    names,
  )

const cells = (rows: Locator): Promise<string[][]> =>
  rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)),
  )

const monthNumber = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))

const day = (date: string) => Date.parse(date) / 86_400_000

/** The points of a path of absolute `M`, `L` and `H`, or of a list of points. */
function pointsOf(path: string): readonly (readonly [x: number, y: number])[] {
  const points: [number, number][] = []
  for (const [, command = '', rest = ''] of path.matchAll(/([MLH])([^MLH]*)/g)) {
    const [x = NaN, y = points.at(-1)?.[1] ?? NaN] = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    points.push([x, command === 'H' ? (points.at(-1)?.[1] ?? NaN) : y])
  }
  return points
}

for (const lang of ['zh-CN', 'en']) {
  test.describe(`what a chart shows is what its table and its sentence say, ${lang}`, () => {
    test('renewal and expiry', async ({ app }) => {
      await app.open(`lang=${lang}&product=smop&users=1000000&start=2026-12-01&renew=2028-04-01`)
      const panel = app.page.getByTestId('lifecycle')
      const ticks = await panel.locator('svg g:has(> .grid-line)').evaluateAll((groups) =>
        groups.map((group) => ({
          at: Number(group.querySelector('line')?.getAttribute('x1')),
          value: Date.parse(`${group.querySelector('text')?.textContent ?? ''}-01`) / 86_400_000,
        })),
      )
      const toDay = scaleOf(ticks)
      const bars = await drawn(panel.locator('.phase rect:first-child'), 'x', 'width')
      const rows = await cells(panel.getByRole('row').filter({ has: app.page.locator('time') }))
      expect(rows.length).toBe(4)
      expect(bars.length).toBe(rows.length)
      for (const [index, [x = NaN, width = NaN]] of bars.entries()) {
        const [name = '', from = '', until = '', days = ''] = rows[index] ?? []
        expect(Math.abs(toDay(x) - day(from)), `${name} begins`).toBeLessThan(2)
        expect(day(until) - day(from), `${name} lasts`).toBe(Number(days.replace(',', '')))
        // The picture ends before the last term does.
        if (index === rows.length - 1) continue
        expect(Math.abs(toDay(x + width + 1) - day(until)), `${name} ends`).toBeLessThan(2)
      }
      const knob = await drawn(panel.locator('.handle-knob'), 'cx')
      expect(Math.abs(toDay(knob[0]?.[0] ?? NaN) - day('2028-04-01'))).toBeLessThan(2)
      const [, stopped = [], reclaimed = []] = rows
      await expect(app.sentence).toContainText(reclaimed[1] ?? 'none')
      await expect(app.sentence).toContainText(String(Number(stopped[3]) + Number(reclaimed[3])))
      await expect(panel.locator('.lifecycle-chart')).toHaveAccessibleDescription(
        (await app.sentence.textContent()) ?? '',
      )
    })

    test('price curve', async ({ app }) => {
      await app.open(`lang=${lang}&product=smop&users=1000000&packs=8&start=2026-12-01`)
      const panel = app.page.getByTestId('price-curve')
      await panel.locator('summary').click()
      const amounts = await panel.locator('svg g:has(> .grid-line)').evaluateAll((groups) =>
        groups.map((group) => ({
          at: Number(group.querySelector('line')?.getAttribute('y1')),
          text: group.querySelector('text')?.textContent ?? '',
        })),
      )
      const quantities = await panel
        .locator('svg text.chart-text-muted[text-anchor=middle]')
        .evaluateAll((texts) =>
          texts.map((text) => ({
            at: Number(text.getAttribute('x')),
            value: Number(text.textContent),
          })),
        )
      const toAmount = scaleOf(amounts.map(({ at, text }) => ({ at, value: figure(text) })))
      const toQuantity = scaleOf(quantities)
      const lines = await drawn(panel.locator('.curve-line'), 'x1', 'y1', 'x2', 'y2')
      const rows = await cells(panel.locator('tbody tr'))
      expect(rows.length).toBe(3)
      expect(lines.length).toBe(rows.length)
      for (const [index, [x1 = NaN, y1 = NaN, x2 = NaN, y2 = NaN]] of lines.entries()) {
        const [span = '', prices = ''] = rows[index] ?? []
        const [from, upTo = from] = span.split('–').map(figure)
        const [low, high = low] = prices.split(' – ').map(figure)
        expect(Math.round(toQuantity(x1)), span).toBe(from)
        expect(Math.round(toQuantity(x2)), span).toBe(upTo)
        expect(Math.round(toAmount(y1) / 100) * 100, prices).toBe(low)
        expect(Math.round(toAmount(y2) / 100) * 100, prices).toBe(high)
      }
      const [[x = NaN, y = NaN] = []] = await drawn(panel.locator('.curve-mark circle'), 'cx', 'cy')
      const reading = (await panel.getByTestId('curve-reading').textContent()) ?? ''
      expect(reading).toContain('8')
      expect(Math.round(toQuantity(x))).toBe(8)
      expect(Math.round(toAmount(y) / 100) * 100).toBe(figure(reading.split(/[:：]/)[1] ?? ''))
      await expect(panel.getByRole('slider')).toHaveAttribute('aria-valuetext', reading)
    })

    test('growth', async ({ app }) => {
      await app.open(
        `lang=${lang}&product=smop&users=1000000&packs=8&start=2026-12-01&target=3000000`,
      )
      const panel = app.page.getByTestId('growth')
      const svg = panel.getByRole('img')
      await expect(svg).toBeVisible()
      const ticks = await svg.locator('g:has(> .grid-line)').evaluateAll((groups) =>
        groups.map((group) => ({
          at: Number(group.querySelector('line')?.getAttribute('y1')),
          text: group.querySelector('text')?.textContent ?? '',
        })),
      )
      const toCount = scaleOf(ticks.map(({ at, text }) => ({ at, value: figure(text) })))
      const path = async (name: string) =>
        pointsOf((await svg.locator(name).getAttribute('d')) ?? '')
      const users = (await path('.users-line')).map(([, y]) => Math.round(toCount(y) / 1000) * 1000)
      expect(users[0]).toBe(1_000_000)
      expect(users.at(-1)).toBe(3_000_000)
      expect(users).toHaveLength(13)

      const staged = panel.locator('[data-kind=staged]')
      const plan = (await staged.getByRole('listitem').allInnerTexts()).map((text) => {
        const [when = '', amount = '', packs = '', most = ''] = text.split(/\n| · /)
        return { when, packs: figure(packs), amount: figure(amount), users: figure(most) }
      })
      expect(plan.length).toBe(2)
      // 1,000,000 users and 2,000,000 / 12 more by the end of each month, up to the second purchase and to the end
      const [intoYear = NaN, intoMonth = NaN] = (plan[1]?.when ?? '').split('-').map(Number)
      const before = (intoYear - 2026) * 12 + intoMonth - 12
      expect(plan.map((each) => each.users)).toEqual([
        Math.round(1_000_000 + (before * 2_000_000) / 12),
        3_000_000,
      ])
      await expect(panel.getByTestId('monthly-growth')).toContainText('+166,667')
      const held = plan.map((_, index) =>
        plan.slice(0, index + 1).reduce((sum, { packs }) => sum + packs * 100_000, 200_000),
      )
      const steps = (await path('.capacity-line')).map(
        ([, y]) => Math.round(toCount(y) / 1e5) * 1e5,
      )
      expect([...new Set(steps)]).toEqual(held)

      const bars = await drawn(svg.locator('.payment-bar'), 'x', 'height')
      expect(bars.length).toBe(plan.length)
      const tallest = Math.max(...bars.map(([, height = 0]) => height))
      const dearest = Math.max(...plan.map(({ amount }) => amount))
      const months = await path('.users-line')
      for (const [index, [x = NaN, height = NaN]] of bars.entries()) {
        const { when = '', amount = NaN } = plan[index] ?? {}
        expect(height / tallest).toBeCloseTo(amount / dearest, 2)
        const month = months.findIndex(([at]) => Math.abs(at - x) < 1)
        expect(new Date(Date.UTC(2026, 11 + month, 1)).toISOString().slice(0, 10)).toBe(when)
      }
      const said = (await svg.getAttribute('aria-label')) ?? ''
      const total = Number(await staged.getAttribute('data-total')).toLocaleString('en')
      for (const text of [...plan.map(({ when }) => when), `¥${total}`])
        expect(said).toContain(text)
    })

    test('payments', async ({ app }) => {
      await app.open(
        `lang=${lang}&off=10&product=smop&users=1000000&packs=8&start=2026-12-01&prepay=3&product=mss&machines=120&prepay=12&start=2027-03-15`,
      )
      const panel = app.page.getByTestId('payments')
      await expect(panel).toBeVisible()
      const svg = panel.getByRole('img')
      const days = await panel.locator('tbody [data-day]').evaluateAll((all) =>
        all.map((row) => ({
          month: row.getAttribute('data-day')?.slice(0, 7) ?? '',
          amounts: [...row.querySelectorAll('td')].map((cell) =>
            Number(cell.querySelector('data')?.value ?? 0),
          ),
        })),
      )
      const ticks = await svg.locator('g:has(> .axis-line) > g').evaluateAll((groups) =>
        groups.map((group) => ({
          at: Number(group.querySelector('line')?.getAttribute('x1')),
          text: group.querySelector('text')?.textContent ?? '',
        })),
      )
      const toMonth = scaleOf(ticks.map(({ at, text }) => ({ at, value: monthNumber(text) })))
      const rects = await drawn(
        svg.locator('.payment-recurring, .payment-once'),
        'x',
        'width',
        'height',
      )
      const once = await drawn(svg.locator('.payment-once'), 'x', 'height')
      const bars = new Map<number, number>()
      for (const [x = NaN, width = NaN, height = NaN] of rects) {
        const month = Math.floor(toMonth(x + width / 2))
        bars.set(month, (bars.get(month) ?? 0) + height)
      }
      expect(days.length).toBe(5)
      // Two of them are in one month, which has one bar.
      const rows = [...new Set(days.map(({ month }) => month))].map((month) => {
        const ofMonth = days.filter((each) => each.month === month)
        const due = ofMonth.reduce((sum, { amounts }) => sum + (amounts[0] ?? NaN), 0)
        return { month, amounts: (ofMonth.at(-1)?.amounts ?? []).with(0, due) }
      })
      expect(rows.length).toBe(4)
      expect([...bars.keys()].toSorted((a, b) => a - b)).toEqual(
        rows.map(({ month }) => monthNumber(month)),
      )
      const most = Math.max(...rows.map(({ amounts: [due = 0] }) => due))
      const tallest = Math.max(...bars.values())
      const corners = pointsOf(
        `M${((await svg.locator('.payments-line').getAttribute('points')) ?? '').replaceAll(' ', 'L')}`,
      )
      const foot = corners[0]?.[1] ?? NaN
      const top = Math.min(...corners.map(([, y]) => y))
      const total = rows.at(-1)?.amounts[1] ?? NaN
      for (const { month, amounts } of rows) {
        const [due = NaN, cumulative = NaN] = amounts
        const height = bars.get(monthNumber(month)) ?? NaN
        expect(Math.abs(height - (due / most) * tallest), `${month}: bar`).toBeLessThan(2.1)
        const after = corners.filter(([x]) => toMonth(x) <= monthNumber(month) + 0.5).at(-1)
        const share = (foot - (after?.[1] ?? NaN)) / (foot - top)
        expect(share, `${month}: so far`).toBeCloseTo(cumulative / total, 2)
      }
      expect(once.length).toBe(rows.filter(({ amounts }) => amounts[2] !== 0).length)
      const sentence = (await panel.getByTestId('payments-sentence').textContent()) ?? ''
      expect(sentence).toContain(`¥${total.toLocaleString('en')}`)
      expect(sentence).toContain(`¥${(rows[0]?.amounts[0] ?? NaN).toLocaleString('en')}`)
      await expect(app.total).toHaveAttribute('value', total.toFixed(2))
      await expect(svg).toHaveAccessibleDescription(sentence)
    })
  })
}

test('texts of the charts stay apart and inside, at any width', async ({ app }) => {
  const plain =
    'product=smop&users=1000000&packs=8&start=2026-12-01&renew=2028-02-01&target=3000000'
  // A start before the picture, a payment in its last months, purchases away from the need.
  const crowded =
    'product=smop&users=1000000&packs=60&packs=3-2027-03-01&start=2026-12-01&months=60&renew=2032-02-01&target=90000000&growth=compound'
  for (const query of [`lang=zh-CN&${plain}`, `lang=en&${plain}`, `lang=en&${crowded}`]) {
    await app.open(query)
    await expect(app.page.getByTestId('payments')).toBeVisible()
    for (const width of [320, 390, 1280]) {
      await app.page.setViewportSize({ width, height: 900 })
      for (const id of ['lifecycle', 'price-curve', 'growth', 'payments']) {
        const chart = app.page.getByTestId(id).locator('svg:not(.icon)').last()
        await expect
          .poll(() => chart.evaluate(collisions), `${id} at ${width}: ${query}`)
          .toEqual([])
      }
    }
  }
})

test('growth names the warnings that are still to come, and once what is over from the first', async ({
  app,
}) => {
  const crossings = app.page.getByTestId('crossings').getByRole('listitem')
  await app.open('product=smop&users=1000000&packs=2&start=2026-12-01&target=3000000')
  await expect(crossings).toHaveText(['从第 1 个月起用户就超出容量。'])
  await app.open('product=smop&users=100000&packs=8&start=2026-12-01&target=200000')
  await expect(crossings).toHaveText(['计划期内用量不到容量的 80%。'])
})

test('the price curve marks what the line buys, as well as what it needs', async ({ app }) => {
  await app.open('lang=en&product=smop&users=1000000&packs=60&start=2026-12-01')
  const panel = app.page.getByTestId('price-curve')
  await expect(panel.getByTestId('curve-reading')).toHaveText('60 packs: ¥180,000')
  const chart = panel.getByRole('slider')
  await expect(chart).toHaveAccessibleDescription(
    'Marked: chosen 60 · ¥180,000; needed 8 · ¥38,400; cheaper 11 · ¥33,000.',
  )
  const [[x = NaN, y = NaN] = []] = await drawn(panel.locator('.curve-mark circle'), 'cx', 'cy')
  await expect(panel.locator('.curve-mark circle')).toHaveCount(1)
  // Pressed there, the line keeps what it has.
  await chart.click({ position: { x, y } })
  await expect(app.page).toHaveURL(/packs=60&/)
})

test('the price curve says of its second mark, its scale and its unit only what is so', async ({
  app,
}) => {
  const panel = app.page.getByTestId('price-curve')
  await app.open('product=smop&users=1000000&packs=8')
  await expect(panel).toContainText('菱形')
  await expect(panel).not.toContainText('对数刻度')
  await app.open('product=mss&machines=120')
  await expect(panel.locator('svg').first()).toContainText('对数刻度')
  await expect(panel.locator('svg').first()).toContainText('¥1,250')
  await expect(panel).not.toContainText('菱形')
})
