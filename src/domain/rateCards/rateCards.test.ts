import { describe, expect, it } from 'vitest'
import { readDate } from '../calendar.ts'
import { packLimits, packsFor, userLimits } from '../products/smop/config.ts'
import { findCard, newestCard, rateCards } from './rateCards.ts'

describe.each(rateCards)('the card of $version', ({ version, smop, mss }) => {
  const prices = [
    ['packs', smop.packs.price],
    ['daily operations', mss.daily],
    ['event protection', mss.event],
  ] as const

  it('D11: is named by a real date', () => {
    expect(readDate(version)).toEqual({ ok: true, value: version })
  })

  it('S2: the platform fee is positive whole fen, or on request', () => {
    const { monthlyFee: fee } = smop.basic
    expect(fee === 'on-request' || (Number.isSafeInteger(fee) && fee > 0)).toBe(true)
  })

  it.each(prices)('%s: tiers rise strictly, from a positive bound to no end', (_name, price) => {
    const bounds = price.tiers.map(({ upTo }) => upTo)
    expect(bounds.every((bound, index) => bound > (bounds[index - 1] ?? 0))).toBe(true)
    expect(bounds.at(-1)).toBe(Infinity)
    expect(bounds.slice(0, -1).every(Number.isSafeInteger)).toBe(true)
  })

  it.each(prices)(
    '%s: every price is positive whole fen, or on request at the end',
    (_name, price) => {
      const published = price.tiers.map((tier) => tier.price)
      if (published.at(-1) === 'on-request') published.pop()
      expect(published.length).toBeGreaterThan(0)
      expect(published.every((amount) => Number.isSafeInteger(amount) && Number(amount) > 0)).toBe(
        true,
      )
    },
  )

  it('D9: one purchase can have the packs that the most users need', () => {
    expect(packsFor(userLimits.max, smop)).toBeLessThanOrEqual(packLimits.max)
  })

  it.each([
    ['smop', smop.source],
    ['mss', mss.source],
  ])('%s: names its document, the day it was read, and secure addresses', (_name, source) => {
    expect(source.document).not.toBe('')
    expect(readDate(source.verifiedOn).ok).toBe(true)
    for (const address of [source.purchasePage, source.salesContact]) {
      expect(new URL(address)).toMatchObject({ protocol: 'https:', hash: '' })
      expect(new URL(address).hostname).toMatch(/(^|\.)cloud\.tencent\.com$/)
    }
  })
})

describe('the newest card', () => {
  it('S1, S2, S3, S7, M4: states the limits of the documents', () => {
    expect(newestCard.smop.free).toEqual({ users: 1_000, days: 60 })
    expect(newestCard.smop.basic).toEqual({
      users: 200_000,
      monthlyFee: 200_000,
    })
    expect(newestCard.smop.packs.size).toBe(100_000)
    expect(newestCard.smop.packs.price.model).toBe('volume')
    expect(newestCard.smop.monthsUntilReclamation).toBe(3)
    expect(newestCard.mss.daily.model).toBe('band')
    expect(newestCard.mss.event.model).toBe('band')
    expect(newestCard.mss.eventLeadDays).toBe(5)
  })

  it('S11, M9: names the pages of the documents', () => {
    expect(newestCard.smop.source).toMatchObject({
      purchasePage: 'https://buy.cloud.tencent.com/smop',
      salesContact: 'https://cloud.tencent.com/online-service?from=sales&source=PRESALE',
    })
    expect(newestCard.mss.source).toMatchObject({
      purchasePage: 'https://buy.cloud.tencent.com/mss',
      salesContact: 'https://cloud.tencent.com/act/event/connect-service',
    })
  })
})

describe('all cards', () => {
  it('are in order of date, each version once, the newest last', () => {
    const versions = rateCards.map(({ version }) => version)
    expect(versions).toEqual([...new Set(versions)].toSorted())
    expect(rateCards.at(-1)).toBe(newestCard)
  })

  it('are found by their version, and by nothing else', () => {
    for (const card of rateCards) {
      expect(findCard(card.version, rateCards)).toEqual({ ok: true, value: card })
    }
    for (const version of ['2026-11-20', '2026-11-21 ', '', '__proto__']) {
      expect(findCard(version, rateCards)).toEqual({
        ok: false,
        problem: { code: 'unknown-card', version },
      })
    }
  })
})
