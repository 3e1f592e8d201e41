import { useMemo, useState, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { ChoiceContext } from '../ui/choice.ts'
import { useFieldAccess } from './fieldAccess.ts'

/** A label with its hint on the left, what it labels on the right; one below the other where it is narrow. */
export function FieldRow(props: {
  /** The link parameter that the row fills, or a field's path that ends in it; without it no site can lock or hide it. */
  readonly name?: string
  readonly label: string
  readonly hint?: string | undefined
  readonly hintId?: string
  /** The control that the label names; without it the label is a text, which others may refer to by `labelId`. */
  readonly htmlFor?: string
  readonly labelId?: string
  readonly children: ReactNode
  /** What is said about the value. It stands outside of the lock: its buttons may change other fields, and look for themselves whether they may. */
  readonly notices?: ReactNode
}) {
  const { name = '', label, hint, hintId, htmlFor, labelId, children, notices } = props
  const access = useFieldAccess(name)
  const { fields } = useMessages()
  const [made, setMade] = useState(0)
  const choice = useMemo(
    () => ({
      made,
      choose() {
        setMade((before) => before + 1)
      },
    }),
    [made],
  )
  const Label = htmlFor === undefined ? 'div' : 'label'
  if (access === 'hidden') return null
  return (
    <div className="own-drawing grid gap-x-6 gap-y-2 border-t border-line py-4 first:border-t-0 sm:grid-cols-[8.5rem_minmax(0,1fr)]">
      <div className="flex flex-wrap items-baseline gap-x-3 sm:block sm:pt-2">
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
      <div className="stack min-w-0">
        <ChoiceContext value={choice}>
          {access === 'locked' ? (
            <fieldset disabled className="stack min-w-0">
              {children}
              <p className="text-sm text-ink-3">{fields.locked}</p>
            </fieldset>
          ) : (
            children
          )}
        </ChoiceContext>
        {notices}
      </div>
    </div>
  )
}
