import type { Limits } from '../domain/limits.ts'
import { success } from '../domain/result.ts'
import { useMessages } from '../i18n/messages.ts'
import { readCountText, type Counted } from './countText.ts'
import { DraftInput, type InputProblem } from './DraftInput.tsx'
import { stepCount } from './step.ts'

interface CountInputProps<Value> {
  readonly id?: string
  readonly label?: string
  readonly describedBy?: string
  readonly value: Value
  readonly limits: Limits
  readonly counted: Counted
  readonly unit: string
  readonly onValue: (value: Value) => void
  readonly onProblem: (problem: InputProblem | undefined) => void
}

/** A field for a whole number. `step` says how far the arrow keys go from a value. */
export function CountInput(
  props: CountInputProps<number> & { readonly step?: (value: number) => number },
) {
  const { value, limits, counted, step = () => 1, onValue, ...rest } = props
  const { count } = useMessages()
  return (
    <DraftInput
      {...rest}
      of={counted}
      value={value}
      format={count}
      read={(text) => readCountText(text, limits, counted)}
      onValue={onValue}
      onStep={(direction, isLarge) => {
        onValue(stepCount(value, direction, step(value) * (isLarge ? 10 : 1), limits))
      }}
    />
  )
}

/** A field for a whole number that may be left empty. */
export function OptionalCountInput(props: CountInputProps<number | null>) {
  const { limits, counted, ...rest } = props
  const { count } = useMessages()
  return (
    <DraftInput<number | null>
      {...rest}
      of={counted}
      format={(value) => (value === null ? '' : count(value))}
      read={(text) => (text.trim() === '' ? success(null) : readCountText(text, limits, counted))}
    />
  )
}
