import type { Fen } from '../../domain/money.ts'
import { monthStep } from '../monthStep.ts'

/** Where the growth chart puts things, in pixels: users as a line, capacity as steps, payments as bars below. */
export interface GrowthPlacement {
  readonly users: string
  readonly capacity: string
  readonly bars: readonly {
    readonly x: number
    readonly y: number
    readonly height: number
    readonly month: number
    readonly amount: Fen
  }[]
  readonly monthTicks: readonly { readonly x: number; readonly month: number }[]
  readonly userTicks: readonly { readonly y: number; readonly users: number }[]
  /** The end of the capacity, above its line, and the beginning of the users, below theirs unless there is no room for it. */
  readonly capacityName: { readonly x: number; readonly y: number }
  readonly usersName: { readonly x: number; readonly y: number } | null
}

const height = { curve: 190, bars: 60, gap: 14 }
const margin = { left: 64, right: 14, top: 16 }
const tickRoom = 56
const headroom = 1.1

export const growthHeight = margin.top + height.curve + height.gap + height.bars + 26

/**
 * Places users at the end of each month (index 0: the start), the capacity of each month, and the payments by month on a
 * picture of `width` pixels.
 */
export function placeGrowth(
  users: readonly number[],
  capacity: readonly number[],
  payments: readonly { readonly month: number; readonly amount: Fen }[],
  width: number,
): GrowthPlacement {
  const months = Math.max(1, users.length - 1)
  const right = width - margin.right
  const top = margin.top
  const bottom = top + height.curve
  const most = Math.max(1, ...users, ...capacity)
  const toX = (month: number) => margin.left + (month / months) * (right - margin.left)
  const toY = (count: number) => bottom - (count / most / headroom) * (bottom - top)
  const [today = 0] = users
  const usersNameY = toY(today) + 20
  const isRising = (users.at(-1) ?? 0) >= today
  const dearest = Math.max(1, ...payments.map(({ amount }) => amount))
  const floor = bottom + height.gap + height.bars
  const step = monthStep(months, right - margin.left, tickRoom)
  return {
    capacityName: { x: right, y: toY(capacity.at(-1) ?? 0) - 7 },
    usersName: isRising && usersNameY < bottom - 4 ? { x: margin.left + 4, y: usersNameY } : null,
    users: users
      .map((count, month) => `${month === 0 ? 'M' : 'L'}${toX(month)} ${toY(count)}`)
      .join(''),
    capacity: capacity
      .map((count, index) => {
        const y = toY(count)
        return `${index === 0 ? 'M' : 'L'}${toX(index)} ${y}H${toX(index + 1)}`
      })
      .join(''),
    bars: payments.map(({ month, amount }) => {
      const size = (amount / dearest) * height.bars
      return { month, amount, x: toX(month - 1), y: floor - size, height: size }
    }),
    monthTicks: Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => ({
      x: toX(index * step),
      month: index * step,
    })),
    userTicks: [0, 0.5, 1].map((share) => ({
      y: toY(most * share),
      users: Math.round(most * share),
    })),
  }
}
