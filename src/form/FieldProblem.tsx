import type { DateProblem } from '../domain/calendar.ts'
import type { CountProblem } from '../domain/limits.ts'
import { useMessages } from '../i18n/messages.ts'

/** Why what stands in a field cannot be used, and what is used meanwhile. */
export function FieldProblem(props: {
  readonly id: string
  readonly problem: CountProblem | DateProblem | undefined
}) {
  const { fields } = useMessages()
  if (props.problem === undefined) return null
  return (
    <p id={props.id} className="mt-1.5 text-sm text-loss" data-testid="field-problem">
      {fields.problem(props.problem)} {fields.keepsLast}
    </p>
  )
}
