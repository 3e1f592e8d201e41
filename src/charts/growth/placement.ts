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
  readonly top: number
  readonly bottom: number
}

const height = { curve: 190, bars: 60, gap: 14 }
const margin = { left: 64, right: 14, top: 16 }
const tickRoom = 56

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
  const toY = (count: number) => bottom - (count / most) * (bottom - top)
  const dearest = Math.max(1, ...payments.map(({ amount }) => amount))
  const floor = bottom + height.gap + height.bars
  const step = monthStep(months, right - margin.left, tickRoom)
  return {
    top,
    bottom,
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
