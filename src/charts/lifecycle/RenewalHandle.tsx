import type { KeyboardEvent, PointerEvent } from 'react'
import { daysBetween, type CalendarDate } from '../../domain/calendar.ts'
import { lifecycleWording } from '../../i18n/lifecycle.ts'
import { useWording } from '../../i18n/messages.ts'
import { isShortcut } from '../../ui/isShortcut.ts'
import { pointerX } from '../pointerX.ts'
import { dayForKey, within } from './dayForKey.ts'
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

  function moveByKey(event: KeyboardEvent) {
    const target = dayForKey(event.key, day, range)
    if (target === null || isShortcut(event)) return
    event.preventDefault()
    onRenew(target)
  }

  function moveByPointer(event: PointerEvent<SVGGElement>) {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const picture = event.currentTarget.ownerSVGElement
    if (picture !== null) onRenew(within(placement.toDate(pointerX(event, picture)), range))
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
