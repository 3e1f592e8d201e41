import { useId, useRef, useState } from 'react'
import { useWording } from '../i18n/messages.ts'
import { readPastedText, type PastedProblem } from './pastedText.ts'
import { shareWording } from './shareWording.ts'

/** Takes a link out of pasted text, whatever stands around it, and opens it or compares with it. */
export function OpenLink(props: {
  readonly onOpen: (query: string) => void
  readonly onCompare: (query: string) => void
}) {
  const wording = useWording(shareWording)
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<PastedProblem | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  function readAnd(pass: (query: string) => void) {
    const link = readPastedText(text)
    if (link.ok) {
      pass(link.value)
      return
    }
    setProblem(link.problem)
    field.current?.focus()
  }

  return (
    <div>
      <label htmlFor={id} className="sr-only">
        {wording.openLabel}
      </label>
      <p id={`${id}-hint`} className="text-sm text-ink-2">
        {wording.openHint}
      </p>
      <textarea
        ref={field}
        id={id}
        className="copy-text"
        rows={3}
        spellCheck={false}
        autoComplete="off"
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem ${id}-hint`}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setProblem(null)
        }}
      />
      <p
        id={`${id}-problem`}
        aria-live="polite"
        className="mt-1 text-sm break-all text-loss empty:hidden"
      >
        {problem === null ? '' : wording.problem(problem)}
      </p>
      <div className="mt-2 flex flex-wrap gap-3">
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            readAnd(props.onOpen)
          }}
        >
          {wording.openButton}
        </button>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            readAnd(props.onCompare)
          }}
        >
          {wording.compareButton}
        </button>
      </div>
    </div>
  )
}
