import { use } from 'react'
import { ChoiceContext } from './choice.ts'

export interface Chip<Value> {
  readonly value: Value
  readonly label: string
}

/** A row of values to choose from; the one in force is pressed. */
export function Chips<Value>(props: {
  readonly label: string
  readonly chips: readonly Chip<Value>[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}) {
  const { choose } = use(ChoiceContext)
  return (
    <div role="group" aria-label={props.label} className="flex flex-wrap gap-2">
      {props.chips.map(({ value, label }) => (
        <button
          key={label}
          type="button"
          className="chip"
          aria-pressed={value === props.value}
          onClick={() => {
            choose()
            props.onChoose(value)
          }}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
