import { typeInto } from './support/input.ts'
import { test, expect } from './support/test.ts'

/** The first and last user count of each level, for a capacity of `limit` (80 %, 95 %, exactly 100 %, above: D5). */
const levels = (limit: number) =>
  [
    [limit * 0.8 - 1, 'ok'],
    [limit * 0.8, 'near'],
    [limit * 0.95 - 1, 'near'],
    [limit * 0.95, 'critical'],
    [limit - 1, 'critical'],
    [limit, 'full'],
    [limit + 1, 'over'],
  ] as const

const words = {
  ok: '容量充足',
  near: '容量已用 80% 以上',
  critical: '容量快要用完',
  full: '容量刚好用满',
  over: '超出容量',
}

test('in basic the five levels begin exactly where they should', async ({ app }) => {
  await app.open('product=smop&users=500000&packs=8')
  for (const [users, level] of levels(1_000_000)) {
    await app.setUsers(String(users))
    await app.expectLevel(level)
    await expect(app.capacity).toContainText(words[level])
    // The packs were chosen by hand, so the price does not move with the users.
    await app.expectTotal(62_400)
  }
  await expect(app.capacity).toContainText('比容量 100 万人多出 1 人')
  await expect(app.capacity).toContainText('部分功能无法使用')
})

test('in free the five levels begin exactly where they should', async ({ app }) => {
  await app.open('product=smop&edition=free&users=1')
  for (const [users, level] of levels(1_000)) {
    await app.setUsers(String(users))
    await app.expectLevel(level)
    await expect(app.capacity).toContainText(words[level])
    await app.expectTotal(0)
  }
  await expect(app.capacity).toContainText('免费版最多 1,000 人')
  await app.setUsers('900')
  await expect(app.capacity).toContainText('还剩 100 人')
})

test('the thresholds follow the packs', async ({ app }) => {
  await app.open('product=smop&users=1000000&packs=8')
  await app.expectLevel('full')
  await typeInto(app.packs, '7')
  await app.expectLevel('over')
  // 1,000,000 of 1,200,000 is 83 %, of 1,300,000 it is 77 %.
  await typeInto(app.packs, '10')
  await app.expectLevel('near')
  await typeInto(app.packs, '11')
  await app.expectLevel('ok')
  await expect(app.capacity).toContainText('还可增加 30 万人')
  await expect(app.capacity.getByRole('button')).toHaveCount(0)
})

test.describe('the button does what it says', () => {
  for (const { name, query, button, total, level, added } of [
    {
      name: 'switch to basic',
      query: 'edition=free&users=5000',
      button: '改用基础版（12 个月多 ¥24,000）',
      total: 24_000,
      level: 'ok',
      added: 24_000,
    },
    {
      name: 'switch to basic with the packs it takes',
      query: 'edition=free&users=1000000',
      button: '改用基础版，加 8 个叠加包（12 个月多 ¥62,400）',
      total: 62_400,
      level: 'full',
      added: 62_400,
    },
    {
      name: 'add the missing packs to the one purchase',
      query: 'users=800000&packs=3',
      // 6 × 4,800 − 3 × 6,000
      button: '增加 3 个叠加包（多 ¥10,800）',
      total: 52_800,
      level: 'full',
      added: 10_800,
    },
    {
      name: 'add more than the missing packs where that costs less',
      query: 'users=1000000&packs=3',
      // 11 × 3,000 − 3 × 6,000, where the 5 that are missing would make it 38,400
      button: '增加 8 个叠加包（多 ¥15,000）',
      total: 57_000,
      level: 'ok',
      added: 15_000,
    },
    {
      name: 'add the first pack',
      query: 'users=200001&packs=0',
      button: '增加 1 个叠加包（多 ¥6,000）',
      total: 30_000,
      level: 'ok',
      added: 6_000,
    },
    {
      name: 'add to that one of several purchases for which it costs least',
      query: 'users=1000000&packs=3&packs=2-2027-02-01',
      // 11 × 3,000 − 3 × 6,000; another 6 × 4,800 would cost more
      button: '增加 8 个叠加包（多 ¥15,000）',
      // 24,000 + 33,000 + 12,000
      total: 69_000,
      level: 'ok',
      added: 15_000,
    },
    {
      name: 'buy at the start what is planned for later',
      query: 'users=1000000&packs=11-2026-12-15&start=2026-12-01',
      button: '11 个叠加包提前到开始日期购买（价格不变）',
      total: 57_000,
      level: 'ok',
      added: 0,
    },
  ] as const) {
    test(name, async ({ app }) => {
      await app.open(`product=smop&${query}`)
      const before = Number(await app.total.getAttribute('value'))
      expect(before).toBe(total - added)
      await app.capacity.getByRole('button', { name: button, exact: true }).click()
      await app.expectTotal(total)
      await app.expectLevel(level)
      await expect(app.radio(app.wording.basic)).toBeChecked()
    })
  }
})

test('the switch to basic keeps the packs that were stated before', async ({ app }) => {
  await app.open('product=smop&users=1000000&packs=11')
  await app.choose(app.wording.free)
  await app.expectTotal(0)
  const button = '改用基础版，加 11 个叠加包（12 个月多 ¥57,000）'
  await app.capacity.getByRole('button', { name: button, exact: true }).click()
  await app.expectTotal(57_000)
  await app.expectLevel('ok')
  await app.expectParameter('packs', '11')
})

test('where advice on the packs leaves room for the users, it is the one offer', async ({
  app,
}) => {
  await app.open('product=smop&users=1000000&packs=8')
  await app.expectLevel('full')
  await expect(app.page.getByTestId('advice')).toHaveCount(1)
  await expect(app.capacity.getByRole('button')).toHaveCount(0)
  // 6 for 5 packs is advised, and still holds too few.
  await app.open('product=smop&users=1000000&packs=5')
  await expect(app.page.getByTestId('advice')).toHaveCount(1)
  await expect(app.capacity.getByRole('button')).toHaveText('增加 6 个叠加包（多 ¥3,000）')
})

test('the warning is the same in English', async ({ app: { inEnglish: app } }) => {
  await app.open('lang=en&product=smop&users=400000&packs=2')
  await expect(app.capacity).toContainText('Exactly full')
  await app.capacity.getByRole('button', { name: 'Add 1 pack (¥6,000 more)', exact: true }).click()
  await app.expectTotal(42_000)
  await app.setUsers('500001')
  await app.expectLevel('over')
  await expect(app.capacity).toContainText('1 user above the capacity of 500,000')
})
