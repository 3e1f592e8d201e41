import { ruleSource } from '../domain/rules.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { chargeWording } from '../i18n/charges.ts'
import { rulesWording } from '../i18n/rules.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import type { RuleName } from '../ui/RuleLink.tsx'

/** What a rule says, where it stands, and whether it is the vendor's word or our reading. */
export function RuleDialog(props: {
  readonly rule: RuleName
  readonly card: RateCard
  readonly onClose: () => void
}) {
  const { rule, card, onClose } = props
  const { products } = useMessages()
  const { buy } = useWording(chargeWording)
  const rules = useWording(rulesWording)
  if (rule === 'agreed') {
    return (
      <Dialog title={rules.agreed} onClose={onClose}>
        {null}
      </Dialog>
    )
  }
  const source = ruleSource(rule)
  return (
    <Dialog
      title={`${rule} · ${source === 'ours' ? rules.groups.ours : products[source]}`}
      onClose={onClose}
    >
      <p className="leading-relaxed">{rules.texts[rule]}</p>
      {source === 'ours' ? (
        <p className="mt-3 text-sm text-caution">{rules.ours}</p>
      ) : (
        <p className="mt-3 flex flex-wrap gap-x-4 text-sm text-ink-2">
          <span>
            {rules.document}{' '}
            <cite lang="zh-CN" className="not-italic">
              {rules.quoted(card[source].source.document)}
            </cite>
          </span>
          <ExternalLink href={card[source].source.purchasePage}>{buy}</ExternalLink>
        </p>
      )}
    </Dialog>
  )
}
