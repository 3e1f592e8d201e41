import { memo } from 'react'
import { ruleIds, ruleSource, type RuleSource } from '../domain/rules.ts'
import { rulesWording } from '../i18n/rules.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { DisclosureSummary } from '../ui/Disclosure.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'

const sources: readonly RuleSource[] = ['smop', 'mss', 'ours']

/** Every rule in words, by source: the target of rule links where no script runs. */
export const RuleList = memo(function RuleList() {
  const { anchor } = useMessages()
  const rules = useWording(rulesWording)
  return (
    <section id={anchor('rules')} className="card" aria-labelledby={anchor('rules-heading')}>
      <h2 id={anchor('rules-heading')} className="text-lg font-semibold">
        {rules.heading}
      </h2>
      <p className="mb-4 text-ink-2">{rules.intro}</p>
      {sources.map((source) => (
        <details key={source} className="disclosure">
          <DisclosureSummary>{rules.groups[source]}</DisclosureSummary>
          <dl className="rule-list">
            {ruleIds
              .filter((rule) => ruleSource(rule) === source)
              .map((rule) => (
                <div key={rule} id={anchor(`rule-${rule}`)}>
                  <dt>{rule}</dt>
                  <dd>
                    <Unbroken text={rules.texts[rule]} />
                  </dd>
                </div>
              ))}
          </dl>
        </details>
      ))}
    </section>
  )
})
