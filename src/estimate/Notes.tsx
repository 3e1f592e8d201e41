import type { LineConfig } from '../domain/products/products.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { remarksFor, remarksWording } from '../i18n/remarks.ts'
import { RuleLink } from '../ui/RuleLink.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'

/** What the figures leave out, and what the source says wrongly. */
export function Notes({ configs }: { readonly configs: readonly LineConfig[] }) {
  const { page } = useMessages()
  const remarks = useWording(remarksWording)
  return (
    <div className="mt-4 space-y-2 text-sm text-ink-2">
      <h3 className="font-semibold text-ink">{remarks.notIncluded}</h3>
      <ul className="list-disc space-y-1 pl-5">
        {remarks.exclusions.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {remarksFor(configs).map(({ text, rule }) => (
        <p key={rule}>
          <Unbroken text={remarks[text]} />
          {'\u00A0'}
          <RuleLink rule={rule} />
        </p>
      ))}
      <p>{page.disclaimer}</p>
    </div>
  )
}
