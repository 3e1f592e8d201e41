import { monthLimits } from '../domain/limits.ts'
import { useMessages } from '../i18n/messages.ts'
import { CountField } from './CountField.tsx'
import type { FieldOf } from './estimateForm.ts'

const usual = [1, 6, 12, 24, 36]

/** The planned months of use. */
export function MonthsField({ field }: { readonly field: FieldOf<number> }) {
  const { fields } = useMessages()
  return (
    <CountField
      field={field}
      label={fields.months}
      counted="months"
      unit={fields.monthsUnit(field.state.value)}
      limits={monthLimits}
      quick={usual}
    />
  )
}
