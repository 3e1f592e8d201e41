import { useId, type ReactNode } from 'react'
import type { Limits } from '../domain/limits.ts'
import { Chips } from '../ui/Chips.tsx'
import { useMessages } from '../i18n/messages.ts'
import { CountInput } from './CountInput.tsx'
import type { Counted } from './countText.ts'
import { parameterOf } from './fieldAccess.ts'
import { FieldRow } from './FieldRow.tsx'
import type { FieldOf } from './estimateForm.ts'

/** A whole number of the form, with common values to choose from. */
export function CountField(props: {
  readonly field: FieldOf<number>
  readonly label: string
  readonly hint?: string
  readonly counted: Counted
  readonly unit: string
  readonly limits: Limits
  readonly step?: (value: number) => number
  readonly quick: readonly number[]
  readonly quickLabel?: (value: number) => string
  /** Another way to enter the number, below it. */
  readonly children?: ReactNode
  readonly notices?: ReactNode
}) {
  const { field, label, hint, counted, unit, limits, step, quick, children, notices } = props
  const { fields, count } = useMessages()
  const { quickLabel = count } = props
  const id = useId()
  const hintId = useId()
  return (
    <FieldRow
      name={field.name}
      label={label}
      hint={hint}
      hintId={hintId}
      htmlFor={id}
      notices={notices}
    >
      <CountInput
        name={parameterOf(field.name)}
        id={id}
        {...(hint === undefined ? {} : { describedBy: hintId })}
        value={field.state.value}
        limits={limits}
        counted={counted}
        unit={unit}
        step={step}
        onValue={field.handleChange}
      >
        <Chips
          label={fields.quickOf(label)}
          chips={quick.map((value) => ({ value, label: quickLabel(value) }))}
          value={field.state.value}
          onChoose={field.handleChange}
        />
      </CountInput>
      {children}
    </FieldRow>
  )
}
