import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import { useWording } from '../i18n/messages.ts'
import { copyWording } from './copyWording.ts'
import { useCopy } from './useCopy.ts'

/** A text to take away: copied by its button, or selected for copying by hand where the browser refuses. */
export function CopyField(props: {
  readonly label: string
  readonly value: string
  readonly rows: number
  readonly isMain?: boolean
  /** Copying has just been refused elsewhere on the page. */
  readonly isRefusedAtFirst?: boolean
  /** What stands beside the button. */
  readonly children?: ReactNode
}) {
  const { label, value, rows, isMain = false, isRefusedAtFirst = false, children } = props
  const wording = useWording(copyWording)
  const { copied, copy } = useCopy()
  const [refused, setRefused] = useState(isRefusedAtFirst ? value : null)
  const isRefused = refused === value
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()

  useEffect(() => {
    if (!isRefusedAtFirst) return
    // After the dialog around it has been opened, which takes the focus.
    queueMicrotask(() => {
      field.current?.focus()
    })
  }, [isRefusedAtFirst])

  async function copyOrSelect() {
    const allowed = await copy(value)
    setRefused(allowed ? null : value)
    if (allowed) return
    field.current?.focus()
    field.current?.select()
  }

  return (
    <div>
      <label htmlFor={id} className="block font-semibold">
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="copy-text"
        readOnly
        spellCheck={false}
        rows={rows}
        value={value}
        onFocus={(event) => {
          event.target.select()
        }}
      />
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <button
          type="button"
          className={isMain ? 'main-button' : 'plain-button'}
          aria-describedby={isRefused ? `${id}-refused` : undefined}
          onClick={() => void copyOrSelect()}
        >
          <span aria-live="polite">{copied === value ? wording.copied : wording.copy}</span>
          <span className="sr-only">{label}</span>
        </button>
        {children}
      </div>
      <p id={`${id}-refused`} aria-live="polite" className="mt-2 text-sm text-caution empty:hidden">
        {isRefused ? wording.refused : ''}
      </p>
    </div>
  )
}
