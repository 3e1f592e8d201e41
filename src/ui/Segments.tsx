import { use, useId } from 'react'
import { ChoiceContext } from './choice.ts'

/** A choice of one among a few, all of them in view: radio buttons that look like one control. */
export function Segments<Value extends string | number>(props: {
  readonly labelledBy?: string
  readonly label?: string
  readonly options: readonly { readonly value: Value; readonly label: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}) {
  const name = useId()
  const { choose } = use(ChoiceContext)
  return (
    <div
      role="radiogroup"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      className="segments"
    >
      {props.options.map(({ value, label }) => (
        <label key={value} className="segment" data-chosen={value === props.value}>
          <input
            type="radio"
            className="sr-only"
            name={name}
            value={value}
            checked={value === props.value}
            onClick={choose}
            onChange={() => {
              props.onChoose(value)
            }}
          />
          {label}
        </label>
      ))}
    </div>
  )
}
