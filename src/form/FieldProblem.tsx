/**
 * Why what stands in a field cannot be used, and what is used meanwhile. Its place is there before there is anything to say, so
 * that a screen reader says it when it comes.
 */
export function FieldProblem(props: { readonly id: string; readonly text: string | undefined }) {
  return (
    <div id={props.id} aria-live="polite">
      {props.text === undefined ? null : (
        <p className="mt-1.5 text-sm text-loss" data-testid="field-problem">
          {props.text}
        </p>
      )}
    </div>
  )
}
