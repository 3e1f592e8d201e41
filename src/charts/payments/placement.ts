import type { Fen } from '../../domain/money.ts'
import type { PaymentMonth } from '../../domain/paymentSchedule.ts'
import { monthStep } from '../monthStep.ts'
import { textWidth } from '../textWidth.ts'

/** The bar of a month in which something is due: one-off payments stand on recurring ones. */
export interface Bar {
  readonly month: PaymentMonth
  readonly x: number
  readonly width: number
  readonly recurring: number
  readonly once: number
}

/** A text that wants to begin at `left`: that of one bar, or of the stretch of them that it is centred on. */
export interface WantedText {
  readonly text: string
  readonly left: number
  readonly width: number
  readonly bar: Bar | null
}

/** A text above bars, put where it meets neither them nor another text. */
export interface PlacedText {
  readonly text: string
  readonly left: number
  readonly y: number
  /** A line down to the bar that it is about, where it does not stand right on it. */
  readonly leader: { readonly x: number; readonly y1: number; readonly y2: number } | null
}

export interface PaymentsPlacement {
  readonly bars: readonly Bar[]
  /** What has been paid so far, as the corners of a staircase. */
  readonly steps: readonly (readonly [x: number, y: number])[]
  readonly ticks: readonly { readonly x: number; readonly label: string }[]
}

/** The tallest bar and the whole of the staircase, in pixels. */
export const heights = { bar: 84, staircase: 72 }

const textRow = 20
const staircaseFoot = textRow + 4 + heights.staircase
/** Room for two texts, one above the other, over the tallest bar. */
const barsFoot = staircaseFoot + 2 * textRow + 44 + heights.bar

/** How far down the two pictures and the texts besides those of bars stand. */
export const rows = {
  cumulative: 13,
  staircaseFoot,
  monthly: staircaseFoot + 26,
  barsFoot,
  tickFoot: barsFoot + 5,
  ticks: barsFoot + 19,
  height: barsFoot + 26,
}

const widestBar = 40
const shortestMark = 2
const tickRoom = 68

/** Places the months of a schedule side by side in `width` pixels. */
export function placePayments(months: readonly PaymentMonth[], width: number): PaymentsPlacement {
  const slot = width / Math.max(1, months.length)
  const most = Math.max(1, ...months.map(({ due }) => due))
  const total = Math.max(1, months.at(-1)?.cumulative ?? 0)
  const bars = months.flatMap((month, index) =>
    month.due === 0 ? [] : [barOf(month, index * slot, slot, most)],
  )
  const steps = months.flatMap(({ cumulative }, index): [number, number][] => {
    const y = staircaseFoot - (cumulative / total) * heights.staircase
    return [
      [index * slot, y],
      [(index + 1) * slot, y],
    ]
  })
  return { bars, steps: [[0, staircaseFoot], ...steps], ticks: ticksOf(months, slot, width) }
}

/** A deduction lowers both parts of a bar alike, so that the bar is as tall as what is due. */
function barOf(month: PaymentMonth, x: number, slot: number, most: number): Bar {
  const { once, recurring, due } = month
  const width = Math.max(1, Math.min(widestBar, slot * 0.72))
  const height = Math.max(shortestMark, (due / most) * heights.bar)
  const shareOnce = once / Math.max(1, once + recurring)
  return {
    month,
    x: x + (slot - width) / 2,
    width,
    recurring: height * (1 - shareOnce),
    once: height * shareOnce,
  }
}

function ticksOf(
  months: readonly PaymentMonth[],
  slot: number,
  width: number,
): PaymentsPlacement['ticks'] {
  const step = monthStep(months.length, width, tickRoom)
  return months
    .map(({ month }, index) => ({ x: index * slot, label: month }))
    .filter(({ x }, index) => index % step === 0 && x <= width - tickRoom + 10)
}

const lineHeight = 18
const gap = 8
const gapAbove = 6

/** Places texts in the order given: within the width, above all bars and texts below them. */
export function placeTexts(
  wanted: readonly WantedText[],
  bars: readonly Bar[],
  width: number,
): readonly PlacedText[] {
  const placed: (PlacedText & { readonly right: number; readonly above: number })[] = []
  for (const { text, left: wish, width: own, bar } of wanted) {
    const left = Math.max(0, Math.min(wish, width - own))
    const right = left + own
    const under = bars.filter(
      (other) => other.x < right + gap && other.x + other.width > left - gap,
    )
    let above = Math.max(0, ...under.map(tall)) + gapAbove
    const neighbours = placed
      .filter((other) => other.left < right + gap && other.right > left - gap)
      .toSorted((a, b) => a.above - b.above)
    for (const other of neighbours) {
      if (Math.abs(other.above - above) < lineHeight) above = other.above + lineHeight
    }
    const y = barsFoot - above
    const leader =
      bar === null || above <= tall(bar) + gapAbove
        ? null
        : { x: middle([bar]), y1: y + 4, y2: barsFoot - tall(bar) }
    placed.push({ text, left, right, above, y, leader })
  }
  return placed
}

/** How far a bar reaches up from its foot. */
const tall = ({ recurring, once }: Bar): number => recurring + once

/** The boxes of which a bar is made. */
export function partsOf({ x, width, recurring, once }: Bar) {
  const top = barsFoot - recurring
  return [
    { kind: 'recurring', x, y: top, width, height: recurring },
    { kind: 'once', x, y: top - once, width, height: once },
  ].filter(({ height }) => height > 0)
}

/** A text that wants to begin where its bar does. */
export const textOn = (bar: Bar, text: string): WantedText => ({
  text,
  left: bar.x,
  width: textWidth(text),
  bar,
})

/** A text that wants to be centred over some bars. */
export function textOver(bars: readonly Bar[], text: string): WantedText {
  const width = textWidth(text)
  return { text, left: middle(bars) - width / 2, width, bar: null }
}

function middle(bars: readonly Bar[]): number {
  const [first] = bars
  const last = bars.at(-1)
  if (first === undefined || last === undefined) return 0
  return (first.x + last.x + last.width) / 2
}

/** The payments worth a number of their own: the first, and the largest of the rest, for which `alike` tells whether they are all alike. */
export function notablePayments(bars: readonly Bar[]) {
  const [first, ...rest] = bars
  if (first === undefined) return null
  const largest = rest.toSorted((a, b) => b.month.due - a.month.due)[0]
  const alike = rest.every((bar) => bar.month.due === largest?.month.due)
  const same = alike && largest?.month.due === first.month.due
  return {
    first,
    rest: largest === undefined || same ? null : { largest, alike, bars: rest },
    same,
  }
}

/** How the chart writes the payments worth a number. */
interface BarWords {
  readonly eachTime: (amount: string) => string
  readonly thenEach: (amount: string) => string
  readonly upTo: (amount: string) => string
}

/** What stands above the bars: what follows the first payment, then that itself, whose text is the higher one if they meet. */
export function barTexts(
  bars: readonly Bar[],
  words: BarWords,
  money: (amount: Fen) => string,
): readonly WantedText[] {
  const notable = notablePayments(bars)
  if (notable === null) return []
  const { first, rest, same } = notable
  const amount = money(first.month.due)
  const firstText = textOn(first, same ? words.eachTime(amount) : amount)
  if (rest === null) return [firstText]
  const largest = money(rest.largest.month.due)
  return [
    rest.alike
      ? textOver(rest.bars, words.thenEach(largest))
      : textOn(rest.largest, words.upTo(largest)),
    firstText,
  ]
}
