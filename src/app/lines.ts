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

/** The lines after a move of the one at `index` by one place; unchanged at the ends. */
export function moveLine(
  lines: readonly FormLine[],
  index: number,
  by: 1 | -1,
): readonly FormLine[] {
  const line = lines[index]
  if (line === undefined || lines[index + by] === undefined) return lines
  return lines.toSpliced(index, 1).toSpliced(index + by, 0, line)
}
