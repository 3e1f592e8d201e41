import { describe, expect, it } from 'vitest'
import { addDays, calendarDate } from '../calendar.ts'
import { yuan } from '../money.ts'
import type { SmopConfig } from '../products/smop/config.ts'
import { bought } from '../testing/builders.ts'
import { adviceFor } from './adviceFor.ts'
import { changedCard, tiered } from './testing/changedCard.ts'
import { context, kinds, platform } from './testing/kinds.ts'

describe('advice about packs (S3)', () => {
  it('improves even the example of the document: 11 packs for 1,000,000 users, 5,400 less', () => {
    const [advice, ...others] = adviceFor(platform, context)
    expect(others).toEqual([])
    expect(advice).toMatchObject({
      kind: 'cheaper-purchase',
      saves: yuan(5_400),
      config: { ...platform, packs: bought(11) },
      figures: { purchases: [{ need: 8, exact: yuan(38_400), quantity: 11, more: 3 }] },
    })
  })

  it('says nothing more once it is taken', () => {
    expect(kinds({ ...platform, packs: bought(11) })).toEqual([])
  })

  it('saves less where the vendor granted a discount: 10 % less of 5,400', () => {
    expect(kinds(platform, { off: 1_000 })).toEqual([['cheaper-purchase', yuan(4_860)]])
    expect(kinds(platform, { off: 10_000 })).toEqual([])
  })

  it('advises no purchase that is larger than one may be, whatever it would save', () => {
    // 9,998 × 100 against 10,001 × 1
    const packs = tiered('volume', [10_000, 100], [Infinity, 1])
    const most = { ...platform, users: 1_000_000_000 }
    expect(kinds(most, { card: changedCard({ packs }) })).toEqual([])
  })

  it('combines two purchases of 8 rather than enlarging each: 76,800 − 48,000', () => {
    expect(kinds({ ...platform, users: 1_800_000, packs: bought(8, 8) })).toEqual([
      ['combine-purchases', yuan(28_800)],
    ])
  })

  it('combines nothing beyond what one purchase can hold: 10,000 packs', () => {
    const config = { ...platform, users: 1_000_000_000, packs: bought(9_998, 1, 1) }
    const others = new Set(['fewer-packs'] as const)
    expect(adviceFor(config, context, others).map(({ kind }) => kind)).toEqual([
      'combine-purchases',
    ])
    const beyond = { ...config, packs: bought(9_998, 1, 1, 1) }
    expect(adviceFor(beyond, context, others)).toEqual([])
  })

  it('falls back to the next best of the decision when one is dismissed: 76,800 − 66,000', () => {
    const config = { ...platform, users: 1_800_000, packs: bought(8, 8) }
    const advice = adviceFor(config, context, new Set(['combine-purchases'] as const))
    expect(advice.map(({ kind, saves }) => [kind, saves])).toEqual([
      ['cheaper-purchase', yuan(10_800)],
    ])
  })

  it('names packs that nobody needs, but not those for the target', () => {
    const config = { ...platform, packs: bought(20) }
    // 20 × 3,000 − 11 × 3,000
    expect(kinds(config)).toEqual([['fewer-packs', yuan(27_000)]])
    expect(kinds({ ...config, target: 2_200_000 })).toEqual([])
    expect(kinds({ ...config, users: 200_000, packs: bought(3) })).toEqual([
      ['fewer-packs', yuan(18_000)],
    ])
  })

  it('does not call as many packs fewer: 5 + 6 are the 11 that are cheapest for 8', () => {
    const all = new Set(['combine-purchases', 'cheaper-purchase'] as const)
    expect(adviceFor({ ...platform, packs: bought(5, 6) }, context, all)).toEqual([])
  })

  it('states what is bought, what is needed, and what to buy instead', () => {
    const [advice] = adviceFor({ ...platform, packs: bought(20) }, context)
    expect(advice?.figures).toMatchObject({
      bought: 20,
      needed: 8,
      purchase: { quantity: 11, amount: yuan(33_000) },
    })
  })

  it('is silent where nothing is saved: two elevens cost what 22 cost, and all is free at 100 % off', () => {
    expect(kinds({ ...platform, users: 2_400_000, packs: bought(11, 11) })).toEqual([])
    expect(kinds({ ...platform, packs: bought(20) }, { off: 10_000 })).toEqual([])
    const single = new Set(['cheaper-purchase'] as const)
    expect(adviceFor(platform, context, single)).toEqual([])
  })

  it('enlarges only the purchases that get better', () => {
    const config = { ...platform, users: 2_100_000, packs: bought(8, 11) }
    const [advice] = adviceFor(config, context, new Set(['combine-purchases'] as const))
    expect(advice).toMatchObject({ kind: 'cheaper-purchase', config: { packs: bought(11, 11) } })
    expect(advice?.kind === 'cheaper-purchase' && advice.figures.purchases).toMatchObject([
      { need: 8 },
    ])
  })

  it('has nothing to say of packs in a free edition, which has none', () => {
    const free: SmopConfig = { ...platform, edition: 'free', users: 900 }
    expect(kinds({ ...free, packs: bought(20) })).toEqual([])
    expect(kinds({ ...free, target: 1_000_000 })).toEqual([])
  })
})

describe('advice about dated purchases', () => {
  const on = calendarDate('2027-03-01')
  const config = { ...platform, users: 1_200_000 }

  it('combines them on the day of the first, so that nothing comes too late', () => {
    const later = {
      ...config,
      packs: [
        { count: 5, on: addDays(on, 60) },
        { count: 5, on },
      ],
    }
    // 5 + 5 cost 60,000; 11 cost 33,000
    expect(adviceFor(later, context)).toMatchObject([
      { kind: 'combine-purchases', saves: yuan(27_000), config: { packs: [{ count: 11, on }] } },
    ])
  })

  it.each([
    ['none on the first day: on the first of all', ['2027-05-01', '2027-03-01', '2027-04-01'], 1],
    ['one on the first day: on it', ['2027-05-01', null, '2027-04-01'], 1],
    ['one on the first day, named first: on it', [null, '2027-05-01'], 0],
  ])('combines several, %s', (_name, days, first) => {
    const packs = days.map((day) => ({ count: 5, on: day === null ? null : calendarDate(day) }))
    const [advice] = adviceFor({ ...config, packs }, context, new Set(['fewer-packs'] as const))
    expect(advice).toMatchObject({
      kind: 'combine-purchases',
      config: { packs: [{ on: days[first] }] },
    })
  })

  it('enlarges one where it stands', () => {
    const later = { ...config, packs: [{ count: 10, on }] }
    expect(adviceFor(later, context)).toMatchObject([
      { kind: 'cheaper-purchase', saves: yuan(15_000), config: { packs: [{ count: 11, on }] } },
    ])
  })
})
