import { memo } from 'react'
import type { Growth } from '../../domain/advice/growth.ts'
import type { PurchasePlan } from '../../domain/advice/purchasePlans.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { useWidth } from '../useWidth.ts'
import { barWidth, growthHeight, placeGrowth } from './placement.ts'
import { growthWording } from './growthWording.ts'

/** Users against the capacity of a plan, month by month, with what is paid for packs below. */
export const GrowthChart = memo(function GrowthChart(props: {
  readonly growth: Growth
  readonly plan: PurchasePlan
}) {
  const { growth, plan } = props
  const { ref, width } = useWidth<SVGSVGElement>(560)
  const { compact, compactMoney } = useMessages()
  const wording = useWording(growthWording)
  const users = [growth.today, ...growth.months.map((month) => month.users)]
  const placed = placeGrowth(users, plan.capacity, plan.purchases, width, {
    users: compact,
    month: wording.month,
    amount: compactMoney,
  })
  return (
    <svg
      ref={ref}
      className="block w-full"
      height={growthHeight}
      role="img"
      aria-label={wording.sentence(growth, plan)}
    >
      {placed.userTicks.map(({ users: text, line, ...end }) => (
        <g key={line.y1}>
          <line {...line} className="grid-line" />
          <text {...end} textAnchor="end" className="chart-text chart-text-muted">
            {text}
          </text>
        </g>
      ))}
      <path d={placed.capacity} className="capacity-line" />
      <path d={placed.users} className="users-line" />
      <text {...placed.capacityName} textAnchor="end" className="chart-text chart-text-muted">
        {wording.capacity}
      </text>
      {placed.usersName === null ? null : (
        <text {...placed.usersName} className="chart-text chart-text-muted">
          {wording.users}
        </text>
      )}
      {placed.bars.map(({ month, x, y, height, text }) => (
        <g key={month}>
          <rect x={x} y={y} width={barWidth} height={height} className="payment-bar" />
          {text === null ? null : (
            <text x={text.x} y={text.y} className="chart-text">
              {text.amount}
            </text>
          )}
        </g>
      ))}
      {placed.monthTicks.map(({ month, ...place }) => (
        <text key={month} {...place} className="chart-text chart-text-muted">
          {month}
        </text>
      ))}
    </svg>
  )
})
