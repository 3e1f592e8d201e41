import { memo } from 'react'
import type { Growth } from '../../domain/advice/growth.ts'
import type { PurchasePlan } from '../../domain/advice/purchasePlans.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { textWidth } from '../textWidth.ts'
import { useWidth } from '../useWidth.ts'
import { growthHeight, placeGrowth } from './placement.ts'
import { growthWording } from './wording.ts'

const fontSize = 13

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
  const placed = placeGrowth(users, plan.capacity, plan.purchases, width)
  return (
    <svg
      ref={ref}
      className="block w-full"
      height={growthHeight}
      role="img"
      aria-label={wording.sentence(growth, plan)}
    >
      {placed.userTicks.map(({ y, users: count }) => (
        <g key={y}>
          <line x1={64} x2={width - 14} y1={y} y2={y} className="grid-line" />
          <text x={56} y={y + 4} textAnchor="end" className="chart-text chart-text-muted">
            {compact(count)}
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
      {placed.bars.map(({ month, amount, x, y, height }) => (
        <g key={month}>
          <rect x={x} y={y} width={6} height={height} className="payment-bar" />
          {plan.purchases.length > 6 ? null : (
            <text x={x + 10} y={y + 10} className="chart-text">
              {compactMoney(amount)}
            </text>
          )}
        </g>
      ))}
      {placed.monthTicks.map(({ x, month }) => {
        const text = wording.month(month)
        const isCut = x + textWidth(text, fontSize) / 2 > width
        return (
          <text
            key={month}
            x={isCut ? width : x}
            y={growthHeight - 6}
            textAnchor={month === 0 ? 'start' : isCut ? 'end' : 'middle'}
            className="chart-text chart-text-muted"
          >
            {text}
          </text>
        )
      })}
    </svg>
  )
})
