import type { ReactNode } from 'react'
import type { Limits } from '../domain/limits.ts'
import { useMessages } from '../i18n/messages.ts'
import { readCountText, type Counted } from './countText.ts'
import { DraftInput } from './DraftInput.tsx'
import { stepCount } from './step.ts'
import { useCountProblem } from './useCountProblem.ts'

/** What a field for a whole number needs, whether it has to hold one or not. */
export interface CountInputProps<Value> {
  readonly name: string
  readonly id?: string
  readonly label?: string
  readonly describedBy?: string | undefined
  readonly value: Value
  readonly limits: Limits
  readonly counted: Counted
  readonly unit: string
  readonly onValue: (value: Value) => void
  /** What stands beside the field. */
  readonly children?: ReactNode
}

/** A field for a whole number. `step` says how far the arrow keys go from a value. */
export function CountInput(
  props: CountInputProps<number> & { readonly step?: ((value: number) => number) | undefined },
) {
  const { value, limits, counted, step = () => 1, onValue, ...rest } = props
  const { count } = useMessages()
  return (
    <DraftInput
      {...rest}
      why={useCountProblem(counted)}
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
