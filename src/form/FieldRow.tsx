import type { ReactNode } from 'react'

/** A label with its hint on the left, what it labels on the right; one below the other where it is narrow. */
export function FieldRow(props: {
  readonly label: string
  readonly hint?: string | undefined
  readonly hintId?: string
  /** The control that the label names; without it the row is a group named by the label. */
  readonly htmlFor?: string
  readonly labelId?: string
  readonly children: ReactNode
}) {
  const { label, hint, hintId, htmlFor, labelId, children } = props
  const Label = htmlFor === undefined ? 'div' : 'label'
  return (
    <div className="grid gap-x-6 gap-y-2 border-t border-line py-4 first:border-t-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <div className="pt-2">
        <Label
          {...(htmlFor === undefined ? {} : { htmlFor })}
          id={labelId}
          className="block font-semibold"
        >
          {label}
        </Label>
        {hint === undefined ? null : (
          <div id={hintId} className="text-sm text-ink-3">
            {hint}
          </div>
        )}
      </div>
      <div className="min-w-0 space-y-3">{children}</div>
    </div>
  )
}
