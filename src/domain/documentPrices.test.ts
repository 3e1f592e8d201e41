import { describe, expect, it } from 'vitest'
import type { Fen } from './money.ts'
import { packsFor } from './products/smop/config.ts'
import { card20261121 } from './rateCards/rateCards.ts'
import { estimateOf, read } from './testing/builders.ts'
import {
  feePerMonth,
  freeUsers,
  hostsPerDay,
  machinesPerMonth,
  packsAtOnce,
  packsNeeded,
} from './testing/transcription.ts'

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index)

/** The total of a link of one line, read and priced as the page does it; `null` on request. */
const totalOf = (query: string): Fen | null => estimateOf(read(query).input.lines).total

/** The numbers for which a link's total is not what the documents come to, in yuan. */
function differing(
  numbers: readonly number[],
  query: (number: number) => string,
  documentPrice: (number: number) => number | null,
) {
  return numbers
    .map((number) => ({ number, total: totalOf(query(number)), expected: documentPrice(number) }))
    .filter(({ total, expected }) => total !== (expected === null ? null : expected * 100))
}

const perMonth = (users: number) =>
  users <= freeUsers ? 0 : feePerMonth + packsAtOnce(packsNeeded(users))
const forMonths = (monthly: number | null, months: number) =>
  monthly === null ? null : monthly * months

describe('links are priced as the documents say, by tables typed a second time', () => {
  it('S1, S2: 1 to 2,000 users', () => {
    const found = differing(
      range(1, 2_000),
      (users) => `product=smop&users=${users}&months=1`,
      perMonth,
    )
    expect(found).toEqual([])
  })

  it('S2, S3: as many users as 0 to 9,998 packs hold, and one more', () => {
    const boundaries = range(2, 10_000).map((packs) => packs * 100_000)
    const found = differing(
      boundaries.flatMap((users) => [users, users + 1]).filter((users) => users <= 1_000_000_000),
      (users) => `product=smop&users=${users}&months=1`,
      perMonth,
    )
    expect(found).toEqual([])
  })

  it('S3: every number of packs in one purchase, 1 to 10,000', () => {
    const found = differing(
      range(1, 10_000),
      (packs) => `product=smop&packs=${packs}&months=1`,
      (packs) => feePerMonth + packsAtOnce(packs),
    )
    expect(found).toEqual([])
  })

  it('S3: every pair of purchases up to 12 packs, each priced by its own size', () => {
    const found = range(1, 12).flatMap((first) =>
      differing(
        range(1, 12),
        (second) => `product=smop&packs=${first}&packs=${second}&months=1`,
        (second) => feePerMonth + packsAtOnce(first) + packsAtOnce(second),
      ),
    )
    expect(found).toEqual([])
  })

  it('S2, S6: every number of months, however many are paid at a time', () => {
    const found = range(1, 60).flatMap((prepay) =>
      differing(
        range(1, 60),
        (months) => `product=smop&edition=basic&users=1&prepay=${prepay}&months=${months}`,
        (months) => feePerMonth * months,
      ),
    )
    expect(found).toEqual([])
  })

  it('M1, M2: every number of machines with a price and some without', () => {
    const withoutPrice = range(7, 1_000).map((count) => count * 1_000)
    const found = differing(
      [...range(1, 6_500), ...withoutPrice],
      (machines) => `product=mss&machines=${machines}&months=1`,
      machinesPerMonth,
    )
    expect(found).toEqual([])
  })

  it.each([1, 12])('D4: every number of months of the service, %d paid at a time', (prepay) => {
    const found = differing(
      range(1, 60),
      (months) => `product=mss&machines=120&prepay=${prepay}&months=${months}`,
      (months) => forMonths(machinesPerMonth(120), months),
    )
    expect(found).toEqual([])
  })

  it.each([1, 7, 365])(
    'M4, M5: every number of hosts with a price and some without, %d days',
    (days) => {
      const found = differing(
        [...range(1, 1_500), 2_000, 6_000, 1_000_000],
        (hosts) => `product=mss&edition=event&hosts=${hosts}&days=${days}`,
        (hosts) => forMonths(hostsPerDay(hosts), days),
      )
      expect(found).toEqual([])
    },
  )

  it.each([1, 51, 201, 501])('M4: every number of days for %d hosts', (hosts) => {
    const found = differing(
      range(1, 365),
      (days) => `product=mss&edition=event&hosts=${hosts}&days=${days}`,
      (days) => forMonths(hostsPerDay(hosts), days),
    )
    expect(found).toEqual([])
  })
})

describe('users in packs', () => {
  it('S3: 1 to 3,000,000 users need as many as counted in whole numbers', () => {
    const found = range(1, 3_000_000).find(
      (users) => packsFor(users, card20261121.smop) !== packsNeeded(users),
    )
    expect(found).toBeUndefined()
  })
})

describe('a share agreed with the vendor', () => {
  it('every hundredth of a percent of 40,400, rounded by hand to the fen', () => {
    const found = range(0, 10_000).filter((off) => {
      const deduction = Math.floor((4_040_000 * off + 5_000) / 10_000)
      const query = `off=${Math.floor(off / 100)}.${String(off % 100).padStart(2, '0')}&product=smop&months=1`
      const { input } = read(query)
      return estimateOf(input.lines, input.off).total !== 4_040_000 - deduction
    })
    expect(found).toEqual([])
  })
})
