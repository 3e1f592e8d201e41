import { createContext, useContext } from 'react'
import type { Charge } from '../domain/charge.ts'
import { useMessages } from '../i18n/messages.ts'

export type RuleName = Charge['rule']

/** Opens what a rule rests on. The page provides it; without it the link leads to the list of rules. */
export const OpenRuleContext = createContext<((rule: RuleName) => Promise<void>) | null>(null)

/** The number of a rule, which opens what it says and where that stands. */
export function RuleLink({ rule }: { readonly rule: RuleName }) {
  const open = useContext(OpenRuleContext)
  const { sheet, customer, anchor } = useMessages()
  const name = rule === 'agreed' ? customer.agreed : rule
  return (
    <a
      href={`#${anchor(`rule-${rule}`)}`}
      className="rule"
      aria-label={sheet.rule(name)}
      onClick={(event) => {
        if (open === null) return
        event.preventDefault()
        void open(rule)
      }}
    >
      {name}
    </a>
  )
}
