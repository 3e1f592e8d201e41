import { useForm } from '@tanstack/react-form'
import type { CalendarDate } from '../domain/calendar.ts'
import type { BasisPoints, Fen } from '../domain/money.ts'
import type { LineConfig } from '../domain/products/products.ts'

/** A line item with an identity that survives edits and moves. */
export interface FormLine {
  readonly id: string
  readonly config: LineConfig
}

/** What the one form of the page holds: an estimate's input, whose lines have identities. */
export interface EstimateValues {
  readonly title: string
  readonly off: BasisPoints
  readonly until: CalendarDate | null
  readonly budget: Fen | null
  readonly lines: readonly FormLine[]
}

export const useEstimateForm = (defaultValues: EstimateValues) => useForm({ defaultValues })

export type EstimateForm = ReturnType<typeof useEstimateForm>

/** What a control needs of a field of the form. */
export interface FieldOf<Value> {
  readonly name: string
  readonly state: { readonly value: Value }
  readonly handleChange: (value: Value) => void
}
