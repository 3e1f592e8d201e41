import type { CurveSegment, PriceCurve } from '../../domain/advice/priceCurve.ts'
import type { Limits } from '../../domain/limits.ts'

/** A straight piece of the staircase, in pixels. */
interface PlacedSegment {
  readonly segment: CurveSegment
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface CurvePlacement {
  readonly isLog: boolean
  readonly segments: readonly PlacedSegment[]
  readonly xTicks: readonly { readonly x: number; readonly value: number }[]
  readonly yTicks: readonly { readonly y: number; readonly amount: number }[]
  readonly toX: (quantity: number) => number
  readonly toY: (amount: number) => number
  readonly toQuantity: (x: number) => number
}

export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A range wider than this reads better on logarithmic axes, on which an even unit price stays a straight line. */
const widestLinear = 60

const textHeight = 16

/** Places a price curve over `range` in a box. */
export function placeCurve(curve: PriceCurve, range: Limits, box: Box): CurvePlacement {
  const isLog = range.max / range.min > widestLinear
  const priced = curve.segments.filter(({ shape }) => shape !== 'on-request')
  const amounts = priced.flatMap(({ atFrom, atUpTo }) => [atFrom ?? 0, atUpTo ?? 0])
  const highest = Math.max(1, ...amounts)
  const lowest = isLog ? Math.max(1, Math.min(...amounts)) : 0
  const x = isLog ? logScale(range.min, range.max) : linearScale(range.min, range.max)
  const y = isLog ? logScale(lowest, highest) : linearScale(lowest, highest)
  const toX = (quantity: number) => box.left + x.share(quantity) * (box.right - box.left)
  const toY = (amount: number) => box.bottom - y.share(amount) * (box.bottom - box.top)
  const isAboveFoot = (amount: number) => toY(amount) < box.bottom - textHeight
  const within = (quantity: number) => Math.min(range.max, Math.max(range.min, quantity))
  const round = ticks(lowest, highest, isLog, (box.bottom - box.top) / 44)
  return {
    isLog,
    segments: priced.map((segment) => ({
      segment,
      x1: toX(segment.from),
      y1: toY(segment.atFrom ?? 0),
      x2: toX(segment.upTo),
      y2: toY(segment.atUpTo ?? 0),
    })),
    xTicks: ticks(range.min, range.max, isLog, (box.right - box.left) / 70).map((value) => ({
      x: toX(value),
      value,
    })),
    // A logarithmic axis does not begin at nothing, so it says where.
    yTicks: (isLog ? [lowest, ...round.filter(isAboveFoot)] : round).map((amount) => ({
      y: toY(amount),
      amount,
    })),
    toX,
    toY,
    toQuantity: (pixel) => within(Math.round(x.value((pixel - box.left) / (box.right - box.left)))),
  }
}

interface Scale {
  readonly share: (value: number) => number
  readonly value: (share: number) => number
}

function linearScale(min: number, max: number): Scale {
  const span = Math.max(1, max - min)
  return { share: (value) => (value - min) / span, value: (share) => min + share * span }
}

function logScale(min: number, max: number): Scale {
  const span = Math.max(1e-9, Math.log(max / min))
  return {
    share: (value) => Math.log(value / min) / span,
    value: (share) => min * Math.exp(share * span),
  }
}

/** Round values between the ends, at most about `room` of them. */
function ticks(min: number, max: number, isLog: boolean, room: number): readonly number[] {
  return isLog ? logTicks(min, max, room) : linearTicks(min, max, room)
}

function linearTicks(min: number, max: number, room: number): readonly number[] {
  const rough = (max - min) / Math.max(2, room)
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)))
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? power
  const first = Math.ceil(min / step)
  return Array.from({ length: Math.floor(max / step) - first + 1 }, (_, i) => (first + i) * step)
}

function logTicks(min: number, max: number, room: number): readonly number[] {
  const decades = Math.log10(max / min)
  const factors = decades * 3 <= room ? [1, 2, 5] : [1]
  const skip = Math.max(1, Math.ceil(decades / Math.max(2, room)))
  const found: number[] = []
  for (let power = Math.floor(Math.log10(min)); 10 ** power <= max; power += skip) {
    for (const factor of factors) {
      const value = factor * 10 ** power
      if (value >= min && value <= max) found.push(value)
    }
  }
  return found
}
