import { createFormHook } from '@tanstack/react-form'
import type { CalendarDate } from '../domain/calendar.ts'
import type { BasisPoints, Fen } from '../domain/money.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { CountField } from './CountField.tsx'
import { DateField } from './DateField.tsx'
import { fieldContext, formContext } from './formContext.ts'

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

export const { useAppForm, withForm } = createFormHook({
  fieldContext,
  formContext,
  fieldComponents: { CountField, DateField },
  formComponents: {},
})
