import { useId, useState } from 'react'
import { useWording } from '../i18n/messages.ts'
import { builderWording } from './builderWording.ts'

/** The code, to be copied by a button or, where the browser refuses that, by hand. */
export function SnippetCode({ code }: { readonly code: string }) {
  const wording = useWording(builderWording)
  const id = useId()
  const [result, setResult] = useState<{ readonly code: string; readonly ok: boolean } | null>(null)
  const outcome = result?.code === code ? result : null

  async function copy() {
    try {
      await navigator.clipboard.writeText(code)
      setResult({ code, ok: true })
    } catch {
      setResult({ code, ok: false })
    }
  }

  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-semibold">
        {wording.code}
      </label>
      <textarea
        id={id}
        className="input h-36 w-full p-3 font-mono text-sm break-all"
        readOnly
        spellCheck={false}
        value={code}
        onFocus={(event) => {
          event.target.select()
        }}
      />
      <p className="mt-2 flex flex-wrap items-center gap-3">
        <button type="button" className="main-button" onClick={() => void copy()}>
          {wording.copy}
        </button>
        <span role="status" className="text-sm">
          {outcome === null ? '' : outcome.ok ? wording.copied : wording.byHand}
        </span>
      </p>
    </div>
  )
}
