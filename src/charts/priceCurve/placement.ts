import type { CurveSegment, PriceCurve } from '../../domain/advice/priceCurve.ts'
import type { Limits } from '../../domain/limits.ts'
import { fen, type Fen } from '../../domain/money.ts'
import { placeLabels } from '../labels.ts'
import { textWidth } from '../textWidth.ts'
import type { CurveMark } from './marksOf.ts'

/** A straight piece of the staircase, in pixels. */
interface PlacedSegment {
  readonly segment: CurveSegment
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

/** A mark with its text, which is `null` for one without. */
export interface WrittenMark extends CurveMark {
  readonly text: string | null
}

/** Where a point of the curve stands, and the line that leads down to it, or to the axis where it has no place on the curve. */
interface Place {
  readonly x: number
  readonly y: number | null
  readonly line: {
    readonly x1: number
    readonly x2: number
    readonly y1: number
    readonly y2: number
  }
}

/** A mark that is only needed is a line through the curve: it is not what the line has. */
interface PlacedMark extends Place {
  readonly kind: CurveMark['kind']
  readonly quantity: number
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null
}

export interface CurvePlacement {
  readonly box: Box
  readonly marks: readonly PlacedMark[]
  readonly segments: readonly PlacedSegment[]
  readonly xTicks: readonly { readonly x: number; readonly text: string }[]
  /** Each with the end of its text. */
  readonly yTicks: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly lineY: number
  }[]
  /** The end of the words that tell that the axes are logarithmic. */
  readonly logName: { readonly x: number; readonly y: number } | null
  readonly place: (quantity: number, amount: number | null) => Place
  readonly toQuantity: (x: number) => number
}

/** How the axes are written. */
interface AxisWords {
  readonly unit: string
  readonly quantity: (value: number) => string
  readonly amount: (amount: Fen) => string
}

/** The curve itself, with the names of the amounts to its left and those of the marks above it. */
interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** A range wider than this reads better on logarithmic axes, on which an even unit price stays a straight line. */
const widestLinear = 60

const textHeight = 16
const textGap = 8
/** Roughly what a name of a quantity takes, with the room to the next. */
const tickWidth = 56
const lane = 18
/** Lanes that are kept for the names of marks, used or not. */
const lanesKept = 2

export const curveHeight = 300
const foot = curveHeight - 30
const topOver = (lanes: number) => lanes * lane + 8
/** How far down the texts of the axis stand. */
export const axisFoot = curveHeight - 8

/** Places a price curve over `range`, and what is marked on it, on a picture of `width` pixels. */
export function placeCurve(
  curve: PriceCurve,
  range: Limits,
  marks: readonly WrittenMark[],
  width: number,
  words: AxisWords,
): CurvePlacement {
  const isLog = range.max / range.min > widestLinear
  const priced = curve.segments.filter(({ shape }) => shape !== 'on-request')
  const amounts = priced.flatMap(({ atFrom, atUpTo }) => [atFrom ?? 0, atUpTo ?? 0])
  const highest = Math.max(1, ...amounts)
  const lowest = isLog ? Math.max(1, Math.min(...amounts)) : 0
  const x = isLog ? logScale(range.min, range.max) : linearScale(range.min, range.max)
  const y = isLog ? logScale(lowest, highest) : linearScale(lowest, highest)
  // An axis that does not begin at nothing says where it begins.
  const roundAmounts = ticks(lowest, highest, isLog, (foot - topOver(lanesKept)) / 44)
  const amountTicks = (isLog ? [lowest, ...roundAmounts] : roundAmounts).map((value) => ({
    value,
    text: words.amount(fen(Math.round(value))),
  }))
  const left = Math.max(64, ...amountTicks.map(({ text }) => textWidth(text) + textGap))
  const right = width - 14
  const toX = (quantity: number) => left + x.share(quantity) * (right - left)
  const named = marks.filter(({ text }) => text !== null)
  const labels = placeLabels(
    named.map(({ quantity, text }) => ({ x: toX(quantity), width: textWidth(text ?? '') })),
    width,
  )
  const lanes = Math.max(lanesKept, ...labels.map((label) => label.lane + 1))
  const labelsFoot = lanes * lane
  const box = { left, right, top: topOver(lanes), bottom: foot }
  const toY = (amount: number) => box.bottom - y.share(amount) * (box.bottom - box.top)
  const place = (quantity: number, amount: number | null, top = labelsFoot): Place => {
    const [at, own] = [toX(quantity), amount === null ? null : toY(amount)]
    return { x: at, y: own, line: { x1: at, x2: at, y1: top, y2: own ?? box.bottom } }
  }
  const placeMark = (mark: WrittenMark): PlacedMark => {
    const { kind, quantity, amount, text } = mark
    const own = labels[named.indexOf(mark)]
    const label =
      own === undefined || text === null
        ? null
        : { text, x: own.left, y: labelsFoot - 6 - own.lane * lane }
    const at = place(quantity, kind === 'needed' ? null : amount, (label?.y ?? labelsFoot) + 4)
    return { kind, quantity, label, ...at }
  }
  const unitLeft = width - textWidth(words.unit)
  const roundQuantities = ticks(range.min, range.max, isLog, (right - left) / tickWidth)
  const isAboveFoot = (amount: number) => toY(amount) < box.bottom - textHeight
  const within = (quantity: number) => Math.min(range.max, Math.max(range.min, quantity))
  return {
    box,
    marks: marks.map(placeMark),
    segments: priced.map((segment) => ({
      segment,
      x1: toX(segment.from),
      y1: toY(segment.atFrom ?? 0),
      x2: toX(segment.upTo),
      y2: toY(segment.atUpTo ?? 0),
    })),
    xTicks: [range.min, ...roundQuantities.filter((value) => toX(value) >= left + tickWidth)]
      .map((value) => ({ x: toX(value), text: words.quantity(value) }))
      .filter((tick) => tick.x + textWidth(tick.text) / 2 < unitLeft - textGap),
    yTicks: amountTicks
      .filter(({ value }) => value === lowest || isAboveFoot(value))
      .map(({ value, text }) => ({
        text,
        x: left - textGap,
        y: toY(value) + 4,
        lineY: toY(value),
      })),
    logName: isLog ? { x: right, y: box.bottom - textGap } : null,
    place,
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
