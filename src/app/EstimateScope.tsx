import { useCallback, useState, type ReactNode } from 'react'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { OfLineContext, UnreadContext, type UnreadFields } from '../form/unread.ts'
import { OpenRuleContext, type RuleName } from '../ui/RuleLink.tsx'
import { LazyRuleDialog } from './parts.ts'

/** What all that is shown of an estimate stands in: rules open above it, and fields know what in them cannot be read. */
export function EstimateScope(props: {
  readonly unread: UnreadFields
  readonly lineId: string
  readonly card: RateCard
  /** What has to be done before a rule opens, if anything; the same function at each rendering. */
  readonly beforeRule?: () => Promise<void>
  readonly children: ReactNode
}) {
  const { unread, lineId, card, beforeRule, children } = props
  const [rule, setRule] = useState<RuleName | null>(null)
  const open = useCallback(
    async (asked: RuleName) => {
      await beforeRule?.()
      setRule(asked)
    },
    [beforeRule],
  )
  return (
    <OpenRuleContext value={open}>
      <UnreadContext value={unread}>
        <OfLineContext value={lineId}>{children}</OfLineContext>
      </UnreadContext>
      {rule === null ? null : (
        <LazyRuleDialog
          rule={rule}
          card={card}
          onClose={() => {
            setRule(null)
          }}
        />
      )}
    </OpenRuleContext>
  )
}
