import type { EstimateInput } from '../domain/estimate.ts'
import type { EstimateValues, FormLine } from '../form/estimateForm.ts'
import type { LineConfig } from '../domain/products/products.ts'

let lastId = 0

/** A line with an identity of its own, beside those of an estimate that was opened. */
export function newLine(config: LineConfig): FormLine {
  lastId += 1
  return { id: `added-${lastId}`, config }
}

/** The form's values for an estimate that is opened. */
export const toValues = (input: EstimateInput): EstimateValues => ({
  ...input,
  lines: input.lines.map((config, index) => ({ id: `opened-${index}`, config })),
})

/** The estimate that the form's values state. */
export const toInput = (values: EstimateValues): EstimateInput => ({
  ...values,
  lines: values.lines.map((line) => line.config),
})
