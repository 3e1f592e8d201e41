/**
 * Why what stands in a field cannot be used, and what is used meanwhile; or else a note on what can. Its place is there before
 * there is anything to say, so that a screen reader says it when it comes.
 */
export function FieldProblem(props: {
  readonly id: string
  readonly text: string | undefined
  readonly note?: string | undefined
}) {
  const { id, text, note } = props
  return (
    <div id={id} aria-live="polite" className="field-problem">
      {text === undefined ? (
        note
      ) : (
        <p className="text-loss" data-testid="field-problem">
          {text}
        </p>
      )}
    </div>
  )
}
