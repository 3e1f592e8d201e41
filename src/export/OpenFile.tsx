import { useEffect, useEffectEvent, useId, useState } from 'react'
import { useWording } from '../i18n/messages.ts'
import { writeQuery } from '../link/queryString.ts'
import { exportWording } from './exportWording.ts'
import { maxFileLength, readEstimateJson, type FileProblem } from './json/readEstimateJson.ts'
import type { Intake } from './useFileIntake.ts'

/** Whether the name is not that of a JSON file. What is pasted has none. */
const isOtherKind = (name: string | null) => name !== null && !/\.json$/i.test(name)

/** Opens an exported estimate from a file or from its pasted contents, or says in its place why not. */
export function OpenFile(props: {
  /** What was dropped on the page or pasted into it. */
  readonly intake: Intake | null
  readonly onOpen: (query: string) => void
}) {
  const { intake, onOpen } = props
  const { open: wording } = useWording(exportWording)
  const [text, setText] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const id = useId()

  function openText(contents: string, name: string | null) {
    const result = readEstimateJson(contents)
    if (result.ok) onOpen(writeQuery(result.value))
    else if (result.problem.code === 'not-json' && isOtherKind(name))
      refuse(name, { code: 'other-kind' })
    else refuse(name, result.problem)
  }

  function refuse(name: string | null, problem: FileProblem) {
    setTrouble(`${wording.problem(name, problem)}${wording.kept}`)
  }

  async function take(given: Intake) {
    if (typeof given === 'string') {
      openText(given, null)
    } else if (given.size > maxFileLength) {
      refuse(given.name, { code: 'too-large' })
    } else {
      try {
        openText(await given.text(), given.name)
      } catch {
        refuse(given.name, { code: 'unreadable' })
      }
    }
  }

  const takeIntake = useEffectEvent(() => {
    if (intake !== null) void take(intake)
  })
  // Each new intake is taken once.
  // oxlint-disable-next-line react/exhaustive-effect-dependencies
  useEffect(() => takeIntake(), [intake])

  return (
    <section aria-labelledby={`${id}-heading`} className="mt-5 border-t border-line pt-4">
      <h3 id={`${id}-heading`} className="font-semibold">
        {wording.heading}
      </h3>
      <p id={`${id}-hint`} className="text-sm text-ink-2">
        {wording.hint}
      </p>
      <p
        role="alert"
        id={`${id}-trouble`}
        data-testid="file-problem"
        className="mt-2 text-sm break-words text-loss empty:hidden"
      >
        {trouble}
      </p>
      <textarea
        className="copy-text"
        aria-label={wording.paste}
        aria-describedby={`${id}-hint ${id}-trouble`}
        rows={2}
        spellCheck={false}
        autoComplete="off"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setTrouble(null)
        }}
      />
      <div className="mt-2 flex flex-wrap gap-3">
        <label className="plain-button file-button">
          <input
            type="file"
            className="sr-only"
            accept=".json,application/json"
            aria-describedby={`${id}-trouble`}
            onChange={(event) => {
              const file = event.target.files?.[0]
              // The same file may be chosen again once it has been mended.
              event.target.value = ''
              if (file !== undefined) void take(file)
            }}
          />
          {wording.choose}
        </label>
        <button
          type="button"
          className="plain-button"
          onClick={() => {
            openText(text, null)
          }}
        >
          {wording.button}
        </button>
      </div>
    </section>
  )
}
