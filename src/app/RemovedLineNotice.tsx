import { useId } from 'react'
import type { FormLine } from '../form/estimateForm.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { Notice } from '../ui/Notice.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import { removedLineWording } from './removedLineWording.ts'

/** A line that has been taken away, with its place, and the lines that were left. */
export interface RemovedLine {
  readonly line: FormLine | undefined
  readonly index: number
  readonly rest: readonly FormLine[]
}

/** Says which line has gone, and brings it back; it stands there until the lines change again. */
export function RemovedLineNotice(
  props: RemovedLine & { readonly onUndo: (index: number, line: FormLine) => void },
) {
  const { line, index, onUndo } = props
  const { lines, products } = useMessages()
  const wording = useWording(removedLineWording)
  const id = useId()
  if (line === undefined) return null
  return (
    <Notice tone="calm">
      <span id={id}>
        <Unbroken
          text={wording.removed(`${products[line.config.product]} · ${lines.summary(line.config)}`)}
        />
      </span>{' '}
      <button
        key={line.id}
        ref={focus}
        type="button"
        className="link-button"
        aria-describedby={id}
        onClick={() => {
          onUndo(index, line)
        }}
      >
        {wording.undo}
      </button>
    </Notice>
  )
}

/** Whoever removed the line may just have lost the button under the focus; what happened is said along with this one. */
function focus(button: HTMLButtonElement | null) {
  button?.focus({ preventScroll: true })
}
