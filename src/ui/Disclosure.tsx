import { useState, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'

/** What opens a section: all of them have the same sign. */
export const DisclosureSummary = ({ children }: { readonly children: string }) => (
  <summary className="flex min-h-11 items-center gap-2 py-2 font-semibold">
    <Icon name="later" />
    {children}
  </summary>
)

/** A section that opens on demand; what it holds is rendered once it has been opened. */
export function Disclosure(props: {
  readonly summary: string
  readonly isOpenAtFirst?: boolean
  readonly children: ReactNode
}) {
  const { summary, isOpenAtFirst = false, children } = props
  const [isOpenFromStart] = useState(isOpenAtFirst)
  const [wasOpened, setWasOpened] = useState(isOpenAtFirst)
  return (
    <details
      className="disclosure own-drawing"
      open={isOpenFromStart}
      onToggle={(event) => {
        if (event.currentTarget.open) setWasOpened(true)
      }}
    >
      <DisclosureSummary>{summary}</DisclosureSummary>
      {wasOpened ? <div className="pb-3">{children}</div> : null}
    </details>
  )
}
