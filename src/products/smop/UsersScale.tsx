import type { KeyboardEvent } from 'react'
import { smopCapacity } from '../../domain/products/smop/capacity.ts'
import { userLimits, type SmopConfig } from '../../domain/products/smop/config.ts'
import type { SmopRates } from '../../domain/rateCards/rateCard.ts'
import { fromPosition, percentAlong, sliderSteps, toPosition } from '../../form/logScale.ts'
import { stepCount, usefulStep } from '../../form/step.ts'
import { useMessages } from '../../i18n/messages.ts'
import { isShortcut } from '../../ui/isShortcut.ts'

const directions: Readonly<Record<string, 1 | -1>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
}

/** The slider reaches from a hundred users to ten million; the field beside it has no such end. */
const scale = { min: 100, max: 10_000_000 }

/** A logarithmic slider for the users, with the boundaries of the price list as ticks. */
export function UsersScale(props: {
  readonly config: SmopConfig
  readonly rates: SmopRates
  readonly marks: readonly number[]
  readonly onUsers: (users: number) => void
}) {
  const { config, rates, marks, onUsers } = props
  const { smop } = useMessages()
  const capacity = smopCapacity(config, rates)

  /** A position of the slider is too coarse for a key to move the users by a useful step. */
  function stepByKey(event: KeyboardEvent) {
    const direction = directions[event.key]
    if (direction === undefined || isShortcut(event)) return
    event.preventDefault()
    onUsers(stepCount(config.users, direction, usefulStep(config.users), userLimits))
  }

  return (
    <div>
      <div className="relative">
        <svg className="ticks" aria-hidden="true" focusable="false">
          {marks.map((mark) => {
            const x = `${percentAlong(mark, scale)}%`
            return <line key={mark} x1={x} x2={x} y1="0" y2="100%" />
          })}
        </svg>
        <input
          type="range"
          className="slider"
          data-level={capacity.level}
          aria-label={smop.usersSlider}
          aria-valuetext={smop.usersText(config.users)}
          min={0}
          max={sliderSteps}
          value={toPosition(config.users, scale)}
          onKeyDown={stepByKey}
          onChange={(event) => {
            onUsers(fromPosition(Number(event.target.value), scale, marks))
          }}
        />
      </div>
      <p className="flex flex-wrap justify-between gap-x-4 text-sm text-ink-3">
        <span>{smop.ticks}</span>
        <span>{smop.capacity(capacity.limit, capacity.usedPercent)}</span>
      </p>
    </div>
  )
}
