import type { Fen } from '../../domain/money.ts'
import { monthStep } from '../monthStep.ts'
import { textWidth } from '../textWidth.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** A payment for packs, with its amount beside it where there is room for it. */
interface PaymentBar extends Point {
  readonly month: number
  readonly height: number
  readonly text: (Point & { readonly amount: string }) | null
}

/** Where the growth chart puts things, in pixels: users as a line, capacity as steps, payments as bars below. */
export interface GrowthPlacement {
  readonly users: string
  readonly capacity: string
  readonly bars: readonly PaymentBar[]
  readonly monthTicks: readonly (Point & {
    readonly month: string
    readonly textAnchor: 'start' | 'middle' | 'end'
  })[]
  /** Each with the end of its text. */
  readonly userTicks: readonly (Point & {
    readonly users: string
    readonly line: {
      readonly x1: number
      readonly x2: number
      readonly y1: number
      readonly y2: number
    }
  })[]
  /** The end of the capacity, above its line, and the beginning of the users, below theirs unless there is no room for it. */
  readonly capacityName: Point
  readonly usersName: Point | null
}

/** How the chart writes users, a month, counted from the start, and an amount. */
interface GrowthWords {
  readonly users: (users: number) => string
  readonly month: (month: number) => string
  readonly amount: (amount: Fen) => string
}

const height = { curve: 190, bars: 60, gap: 14 }
/** At least as much to the left as the numbers there take. */
const margin = { left: 64, right: 14, top: 16 }
const textGap = 8
const tickRoom = 60
const headroom = 1.1
export const barWidth = 6

export const growthHeight = margin.top + height.curve + height.gap + height.bars + 26

/**
 * Places users at the end of each month (index 0: the start), the capacity of each month, and the payments by month on a
 * picture of `width` pixels.
 */
export function placeGrowth(
  users: readonly number[],
  capacity: readonly number[],
  payments: readonly Payment[],
  width: number,
  words: GrowthWords,
): GrowthPlacement {
  const months = Math.max(1, users.length - 1)
  const right = width - margin.right
  const top = margin.top
  const bottom = top + height.curve
  const most = Math.max(1, ...users, ...capacity)
  const userTexts = [0, 0.5, 1].map((share) => ({
    count: most * share,
    users: words.users(Math.round(most * share)),
  }))
  const left = Math.max(margin.left, ...userTexts.map((tick) => textWidth(tick.users) + textGap))
  const toX = (month: number) => left + (month / months) * (right - left)
  const toY = (count: number) => bottom - (count / most / headroom) * (bottom - top)
  const [today = 0] = users
  const usersNameY = toY(today) + 20
  const isRising = (users.at(-1) ?? 0) >= today
  const step = monthStep(months, right - left, tickRoom)
  return {
    capacityName: { x: right, y: toY(capacity.at(-1) ?? 0) - 7 },
    usersName: isRising && usersNameY < bottom - 4 ? { x: left + 4, y: usersNameY } : null,
    users: users
      .map((count, month) => `${month === 0 ? 'M' : 'L'}${toX(month)} ${toY(count)}`)
      .join(''),
    capacity: capacity
      .map((count, index) => {
        const y = toY(count)
        return `${index === 0 ? 'M' : 'L'}${toX(index)} ${y}H${toX(index + 1)}`
      })
      .join(''),
    bars: placePayments(payments, toX, width, words),
    monthTicks: Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => {
      const month = words.month(index * step)
      const x = toX(index * step)
      const isCut = x + textWidth(month) / 2 > width
      return {
        month,
        x: isCut ? width : x,
        y: growthHeight - 6,
        textAnchor: index === 0 ? 'start' : isCut ? 'end' : 'middle',
      }
    }),
    userTicks: userTexts.map(({ count, users: text }) => {
      const y = toY(count)
      return {
        users: text,
        x: left - textGap,
        y: y + 4,
        line: { x1: left, x2: right, y1: y, y2: y },
      }
    }),
  }
}

interface Payment {
  readonly month: number
  readonly amount: Fen
}

const textHeight = 13
/** More payments than this are left to the plan's own list. */
const mostWritten = 6

/** The bars, and beside each its amount: to the right, else to the left; of two that have no room for both, that of the dearer. */
function placePayments(
  payments: readonly Payment[],
  toX: (month: number) => number,
  width: number,
  words: GrowthWords,
): readonly PaymentBar[] {
  const floor = margin.top + height.curve + height.gap + height.bars
  const dearest = Math.max(1, ...payments.map(({ amount }) => amount))
  const bars = payments.map(({ month, amount }) => {
    const size = (amount / dearest) * height.bars
    return { month, amount, x: toX(month - 1), y: floor - size, height: size }
  })
  const taken = bars.map(({ x, y }): Room => ({ left: x, right: x + barWidth, top: y }))
  const texts = new Map<number, PaymentBar['text']>()
  for (const bar of bars.length > mostWritten ? [] : bars.toSorted((a, b) => b.amount - a.amount)) {
    const amount = words.amount(bar.amount)
    const own = textWidth(amount)
    const y = Math.min(floor, bar.y + 10)
    const x = [bar.x + 10, bar.x - 4 - own].find(
      (left) =>
        left >= 0 && left + own <= width && taken.every((room) => isFree(room, left, own, y)),
    )
    if (x === undefined) continue
    taken.push({ left: x, right: x + own, top: y - textHeight })
    texts.set(bar.month, { x, y, amount })
  }
  return bars.map(({ month, x, y, height: size }) => ({
    month,
    x,
    y,
    height: size,
    text: texts.get(month) ?? null,
  }))
}

/** What a bar or a text takes, down to the floor. */
interface Room {
  readonly left: number
  readonly right: number
  readonly top: number
}

const isFree = (room: Room, left: number, width: number, y: number) =>
  left >= room.right + 2 || left + width + 2 <= room.left || y <= room.top
