import type { LineConfig } from '../domain/products/products.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { remarksWording } from '../i18n/remarks.ts'
import { RuleLink } from '../ui/RuleLink.tsx'

/** What the figures leave out, and what the source says wrongly. */
export function Notes({ configs }: { readonly configs: readonly LineConfig[] }) {
  const { page } = useMessages()
  const remarks = useWording(remarksWording)
  const hasBasic = configs.some((config) => config.product === 'smop' && config.edition === 'basic')
  const hasMss = configs.some((config) => config.product === 'mss')
  return (
    <div className="mt-4 space-y-2 text-sm text-ink-2">
      <h3 className="font-semibold text-ink">{remarks.notIncluded}</h3>
      <ul className="list-disc space-y-1 pl-5">
        {remarks.exclusions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {hasBasic ? (
        <>
          <p>
            {remarks.refundSmop} <RuleLink rule="S9" />
          </p>
          <p>
            {remarks.erratum} <RuleLink rule="S10" />
          </p>
        </>
      ) : null}
      {hasMss ? (
        <p>
          {remarks.followUp} <RuleLink rule="M6" /> {remarks.refundMss} <RuleLink rule="M8" />
        </p>
      ) : null}
      <p>{page.disclaimer}</p>
    </div>
  )
}
