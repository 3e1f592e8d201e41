import type { KeyboardEvent, PointerEvent } from 'react'
import { addDays, addMonths, daysBetween, type CalendarDate } from '../../domain/calendar.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { useWording } from '../../i18n/messages.ts'
import { isShortcut } from '../../ui/isShortcut.ts'
import { pointerX } from '../pointerX.ts'
import type { Placement, RenewalRange } from './placement.ts'

/** The day of renewal on the bar: dragged, or moved by arrow keys (a day), page keys (a month), Home and End. */
export function RenewalHandle(props: {
  readonly day: CalendarDate
  readonly range: RenewalRange
  readonly placement: Placement
  readonly y: number
  readonly onRenew: (day: CalendarDate) => void
}) {
  const { day, range, placement, y, onRenew } = props
  const wording = useWording(lifecycleWording)

  const moveTo = (wanted: CalendarDate) => {
    const reached = wanted < range.first ? range.first : wanted
    onRenew(reached > range.last ? range.last : reached)
  }

  function moveByKey(event: KeyboardEvent) {
    const target = dayForKey(event.key, day, range)
    if (target === null || isShortcut(event)) return
    event.preventDefault()
    moveTo(target)
  }

  function moveByPointer(event: PointerEvent<SVGGElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const picture = event.currentTarget.ownerSVGElement
    if (picture !== null) moveTo(placement.toDate(pointerX(event, picture)))
  }

  const x = placement.toX(day)
  return (
    <g
      role="slider"
      tabIndex={0}
      className="renewal-handle"
      data-testid="renewal-handle"
      aria-label={wording.handle}
      aria-valuemin={0}
      aria-valuemax={daysBetween(range.first, range.last)}
      aria-valuenow={daysBetween(range.first, day)}
      aria-valuetext={day}
      onKeyDown={moveByKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={moveByPointer}
    >
      <circle cx={x} cy={y} r={22} className="handle-target" />
      <circle cx={x} cy={y} r={12} className="handle-knob" />
      <path d="M-3-4v8m6-8v8" transform={`translate(${x} ${y})`} className="handle-grip" />
    </g>
  )
}

function dayForKey(key: string, day: CalendarDate, range: RenewalRange): CalendarDate | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return addDays(day, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return addDays(day, -1)
    case 'PageUp':
      return addMonths(day, 1)
    case 'PageDown':
      return addMonths(day, -1)
    case 'Home':
      return range.first
    case 'End':
      return range.last
    default:
      return null
  }
}
