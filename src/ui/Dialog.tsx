import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from './Icon.tsx'

/** A modal dialog, open as long as it is rendered. Escape, the button and a press outside close it. */
export function Dialog(props: {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const { title, onClose, children } = props
  const { page } = useMessages()
  const ref = useRef<HTMLDialogElement>(null)
  // Marking text may end outside: that is no press there.
  const pressedOutside = useRef(false)
  const titleId = useId()

  useEffect(() => {
    const dialog = ref.current
    const opener = document.activeElement
    if (dialog !== null && !dialog.open) dialog.showModal()
    return () => {
      // Closed, it gives the focus back by itself; taken away by one of its own buttons, it does not.
      if (document.activeElement === document.body && opener instanceof HTMLElement) opener.focus()
    }
  }, [])

  return (
    // The press outside is a convenience for the pointer; the keyboard has Escape and the button.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <dialog
      ref={ref}
      className="dialog"
      aria-labelledby={titleId}
      onClose={onClose}
      onPointerDown={(event) => {
        pressedOutside.current = event.target === event.currentTarget
      }}
      onClick={(event) => {
        if (pressedOutside.current && event.target === event.currentTarget) ref.current?.close()
      }}
    >
      <div className="p-5 sm:p-6">
        <div className="dialog-head">
          <h2 id={titleId} className="font-semibold">
            {title}
          </h2>
          <button
            type="button"
            className="icon-button -mt-2 -mr-2"
            aria-label={page.close}
            onClick={() => ref.current?.close()}
          >
            <Icon name="remove" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
