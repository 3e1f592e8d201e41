import { vi } from 'vitest'
import { lastEstimate } from '../src/app/lastEstimate.ts'
import { recall, remember } from '../src/app/storage.ts'
import { calendarDate } from '../src/domain/calendar.ts'
import { readLink } from '../src/domain/link/readLink.ts'
import { card20261121 } from '../src/domain/rateCards/rateCards.ts'
import { readQuery } from '../src/link/queryString.ts'
import { hostileText, noise } from './hostileText.ts'
import { linkFrom } from './links.ts'
import type { Random } from './random.ts'
import { expectationOf, readOn } from './secondReader.ts'

export interface Stored {
  readonly content: string | null
  readonly trouble: 'none' | 'blocked' | 'unreadable' | 'full'
}

/** What storage may hold after other versions, other programs and other people, and how it may fail. */
export function storedFrom(random: Random): Stored {
  const content = random.pick<() => string | null>([
    () => linkFrom(random).query,
    () => linkFrom(random).query,
    () => `v=${random.int(1, 9)}&${linkFrom(random).query}`,
    () => JSON.stringify({ lines: [hostileText(random)] }),
    () => noise(random, 300),
    () => hostileText(random),
    () => null,
  ])()
  return {
    content,
    trouble: random.pick(['none', 'none', 'none', 'blocked', 'unreadable', 'full']),
  }
}

const asOf = calendarDate(readOn)
const cards = [card20261121] as const
const onPage = readLink([], asOf, cards).input

/** Every law that looking into such a storage breaks: an offer is all right and priced right, or there is none. */
export function storageFaults(stored: Stored): readonly string[] {
  vi.stubGlobal('window', windowWith(stored))
  try {
    remember('anjia.last', 'product=mss')
    recall('anjia.lang')
    const offer = lastEstimate(asOf, onPage, cards)
    if (offer === null) return []
    const { total } = offer.estimate
    const expected = expectationOf(readQuery(offer.query))
    return [
      ...(stored.trouble === 'none' || stored.trouble === 'full' ? [] : ['made up an offer']),
      ...((total === null ? null : BigInt(total)) === expected.total ? [] : ['a wrong offer']),
      ...(expected.refused.length === 0 ? [] : ['offers what cannot be read']),
    ]
  } catch (error) {
    return [`threw ${String(error)}`]
  } finally {
    vi.unstubAllGlobals()
  }
}

const windowWith = ({ content, trouble }: Stored) => ({
  get localStorage() {
    if (trouble === 'blocked') throw new DOMException('', 'SecurityError')
    return {
      getItem: () => (trouble === 'unreadable' ? fail('InvalidStateError') : content),
      setItem: () => (trouble === 'full' ? fail('QuotaExceededError') : undefined),
    }
  },
})

function fail(name: string): never {
  throw new DOMException('', name)
}
