import { use, useEffect, useState } from 'react'
import { failure, type Result } from '../domain/result.ts'
import { ChoiceContext } from '../ui/choice.ts'
import { OfLineContext, UnreadContext } from './unread.ts'

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
  /** Tells the fields of a line apart. */
  readonly name: string
  readonly value: Value
  readonly format: (value: Value) => string
  readonly read: (text: string) => Result<Value, Problem>
  readonly onValue: (value: Value) => void
}) {
  const { name, value, format, read, onValue } = options
  const { made } = use(ChoiceContext)
  const line = use(OfLineContext)
  const unread = use(UnreadContext)
  const [draft, setDraft] = useState<Draft<Value, Problem> | null>(() => {
    const left = unread.at(line, name)
    const result = left?.value === value ? read(left.text) : null
    return left === undefined || result === null || result.ok
      ? null
      : { text: left.text, value, problem: result.problem, made }
  })
  const isCurrent = draft?.value === value && draft.made === made
  // What has been replaced does not come back with the value that it stood beside.
  if (draft?.problem !== undefined && !isCurrent) setDraft(null)
  const current = isCurrent ? draft : null

  const text = current?.problem === undefined ? null : current.text
  const { keep } = unread
  useEffect(() => {
    if (text === null) return undefined
    keep(line, name, { text, value })
    return () => {
      keep(line, name, null)
    }
  }, [keep, line, name, text, value])

  return {
    text: current?.text ?? format(value),
    problem: current?.problem,
    /** Takes a text, or that the field shows more than its text says, which has a `problem` for that reason. */
    change(typed: string, problem?: Problem) {
      const result = problem === undefined ? read(typed) : failure(problem)
      if (result.ok) {
        setDraft({ text: typed, value: result.value, problem: undefined, made })
        onValue(result.value)
      } else {
        setDraft({ text: typed, value, problem: result.problem, made })
      }
    },
    /** A readable text gives way to the value as it is normally written; an unreadable one stays. */
    settle() {
      setDraft((last) => (last?.problem === undefined ? null : last))
    },
  }
}
