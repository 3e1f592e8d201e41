import { use, useEffect, useEffectEvent, useState } from 'react'
import type { Result } from '../domain/result.ts'
import { ChoiceContext } from '../ui/choice.ts'

interface Draft<Value, Problem> {
  readonly text: string
  /** The value that the text stands beside: its own if it could be read, else the last good one. */
  readonly value: Value
  readonly problem: Problem | undefined
}

/**
 * The text of a field while someone types. Every readable text becomes the value at once; an unreadable one stays in the
 * field with its problem, and the last good value stays in force. A value that changes from elsewhere, or is chosen beside the
 * field, replaces the text.
 */
export function useDraft<Value, Problem>(options: {
  readonly value: Value
  readonly format: (value: Value) => string
  readonly read: (text: string) => Result<Value, Problem>
  readonly onValue: (value: Value) => void
  readonly onProblem: (problem: Problem | undefined) => void
}) {
  const { value, format, read, onValue, onProblem } = options
  const { made } = use(ChoiceContext)
  const [draft, setDraft] = useState<Draft<Value, Problem> | null>(null)
  const current = draft !== null && draft.value === value ? draft : null

  const leave = useEffectEvent(() => {
    if (draft?.problem === undefined) return
    onProblem(undefined)
    setDraft(null)
  })
  // Neither is read: each new value, and each choice, ends the draft beside the one before.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => () => leave(), [value, made])

  return {
    text: current?.text ?? format(value),
    problem: current?.problem,
    change(text: string) {
      const result = read(text)
      if (result.ok) {
        if (draft?.problem !== undefined) onProblem(undefined)
        setDraft({ text, value: result.value, problem: undefined })
        onValue(result.value)
      } else {
        setDraft({ text, value, problem: result.problem })
        onProblem(result.problem)
      }
    },
    /** A readable text gives way to the value as it is normally written; an unreadable one stays. */
    settle() {
      setDraft((last) => (last?.problem === undefined ? null : last))
    },
  }
}
