import { expectAccessible } from './support/axe.ts'
import { laterCardServer } from './support/laterCard.ts'
import { expect, test } from './support/test.ts'

/** Served as it is once there is a price list of 2027-06-01: 2,200 a month for 2,000; 4,500 for 4,800 a pack of the middle tier. */
test.use({ baseURL: laterCardServer.url })

// then 24 × 2,000 + 8 × 4,800 = 86,400; now 24 × 2,200 + 8 × 4,500 = 88,800
const old =
  'rates=2026-11-21&quoted=86400&product=smop&edition=basic&users=1000000&packs=8&months=24&prepay=1&start=2026-12-01'

test.describe('a link made with an older price list', () => {
  test('is priced as it was, and shows what it is today, charge by charge', async ({ app }) => {
    await app.open(old)
    await app.expectTotal(86_400)
    await expect(app.notice).toContainText('2026-11-21 版价目表算的，现在已有 2027-06-01 版')
    const row = (name: string) => app.notice.getByRole('row', { name })
    const amounts = (name: string) =>
      row(name)
        .locator('data')
        .evaluateAll((list) => list.map((data) => data.getAttribute('value')))
    expect(await amounts('平台服务费')).toEqual(['48000.00', '52800.00', '4800.00'])
    expect(await amounts('用户叠加包')).toEqual(['38400.00', '36000.00', '-2400.00'])
    expect(await amounts('合计')).toEqual(['86400.00', '88800.00', '2400.00'])
    await expectAccessible(app.page, { part: 'changing' })
  })

  test('either view can be kept: the address states the card in use, and Back undoes the choice', async ({
    app,
  }) => {
    await app.open(old)
    await app.expectParameter('rates', '2026-11-21')
    await app.choose('现在（2027-06-01）')
    await app.expectTotal(88_800)
    await app.expectParameter('rates', '2027-06-01')
    await app.expectParameter('quoted', '88800')
    await app.choose('当时（2026-11-21）')
    await app.expectTotal(86_400)
    await app.expectParameter('rates', '2026-11-21')
    await app.page.goBack()
    await app.expectTotal(88_800)
  })

  test('goes on being priced with its card while it is edited', async ({ app }) => {
    await app.open(old)
    await app.setUsers('200000')
    await app.expectTotal(48_000)
    await app.expectParameter('quoted', '48000')
    await app.expectParameter('rates', '2026-11-21')
    await expect(app.notice.getByRole('row', { name: '合计' })).toContainText('¥52,800')
  })

  test('a charge whose price did not change is not listed', async ({ app }) => {
    await app.open('rates=2026-11-21&product=mss&machines=50&months=12&start=2026-12-01')
    await expect(app.notice).toContainText('价格没有变化')
    await expect(app.notice.getByRole('row')).toHaveCount(2)
  })

  test('what is no longer listed has no difference, and none is made up', async ({ app }) => {
    await app.open(
      'rates=2026-11-21&product=smop&users=200000&start=2026-12-01&product=mss&machines=120&start=2026-12-01',
    )
    await expect(app.notice.getByRole('row', { name: '安全托管服务' })).toContainText('需询价')
    await expect(app.notice.getByRole('row', { name: '合计' })).toContainText('—')
  })

  test('an altered one says both', async ({ app }) => {
    await app.open(old.replace('users=1000000&packs=8', 'users=200000&packs=0'))
    await expect(app.notice).toContainText('可能被截断或改过')
    await expect(app.notice).toContainText('2027-06-01')
  })

  test('a link of today, or without a price list, has nothing to choose', async ({ app }) => {
    await app.open('product=smop&users=1000000&packs=8&months=24&start=2026-12-01')
    await app.expectTotal(88_800)
    await expect(app.notice).toHaveCount(0)
  })
})
