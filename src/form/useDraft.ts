import { createContext, use, useEffect, useId, useState } from 'react'
import { failure, type Result } from '../domain/result.ts'
import { ChoiceContext } from '../ui/choice.ts'

/** Told by each field, which has a name of its own, that it begins or ends to hold what cannot be read. */
export const UnreadContext = createContext<(field: string, isUnread: boolean) => void>(
  () => undefined,
)

interface Draft<Value, Problem> {
  readonly text: string
  /** The value that the text stands beside: its own if it could be read, else the last good one. */
  readonly value: Value
  readonly problem: Problem | undefined
  /** The choices beside the field that had been made by then. */
  readonly made: number
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
}) {
  const { value, format, read, onValue } = options
  const { made } = use(ChoiceContext)
  const [draft, setDraft] = useState<Draft<Value, Problem> | null>(null)
  const isCurrent = draft?.value === value && draft.made === made
  // What has been replaced does not come back with the value that it stood beside.
  if (draft?.problem !== undefined && !isCurrent) setDraft(null)
  const current = isCurrent ? draft : null

  const field = useId()
  const report = use(UnreadContext)
  const isUnread = current?.problem !== undefined
  useEffect(() => {
    if (!isUnread) return undefined
    report(field, true)
    return () => {
      report(field, false)
    }
  }, [field, report, isUnread])

  return {
    text: current?.text ?? format(value),
    problem: current?.problem,
    /** Takes a text, or that the field shows more than its text says, which has a `problem` for that reason. */
    change(text: string, problem?: Problem) {
      const result = problem === undefined ? read(text) : failure(problem)
      if (result.ok) {
        setDraft({ text, value: result.value, problem: undefined, made })
        onValue(result.value)
      } else {
        setDraft({ text, value, problem: result.problem, made })
      }
    },
    /** A readable text gives way to the value as it is normally written; an unreadable one stays. */
    settle() {
      setDraft((last) => (last?.problem === undefined ? null : last))
    },
  }
}
