import type { DateProblem } from '../domain/calendar.ts'
import type { CountProblem } from '../domain/limits.ts'
import { useMessages } from '../i18n/messages.ts'

/**
 * Why what stands in a field cannot be used, and what is used meanwhile. Its place is there before there is anything to say, so
 * that a screen reader says it when it comes.
 */
export function FieldProblem(props: {
  readonly id: string
  readonly problem: CountProblem | DateProblem | undefined
}) {
  const { fields } = useMessages()
  const { problem } = props
  return (
    <div id={props.id} aria-live="polite">
      {problem === undefined ? null : (
        <p className="mt-1.5 text-sm text-loss" data-testid="field-problem">
          {fields.problem(problem)} {fields.keepsLast}
        </p>
      )}
    </div>
  )
}
