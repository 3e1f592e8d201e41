import { useState, type MouseEvent } from 'react'
import { useWording } from '../../i18n/messages.ts'
import { widgetWording } from '../../i18n/widget.ts'
import { Notice } from '../../ui/Notice.tsx'

/** The way out: the same inputs on the full page, in a window of its own. Where the frame forbids windows, the address in words. */
export function FullEstimateLink(props: { readonly url: string; readonly onOpen: () => void }) {
  const { url, onOpen } = props
  const widget = useWording(widgetWording)
  const [isBlocked, setBlocked] = useState(false)

  function open(event: MouseEvent) {
    onOpen()
    // A frame without the right to open windows drops a click on a link in silence, but answers a call.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    setBlocked(!openApart(url))
  }

  return (
    <>
      <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <a
          href={url}
          target="_blank"
          rel="noopener"
          className="main-button inline-flex items-center gap-2"
          data-testid="full-estimate"
          onClick={open}
          onAuxClick={({ button }) => {
            if (button === 1) onOpen()
          }}
        >
          {widget.full}
          <span aria-hidden="true">↗</span>
        </a>
        <span className="text-sm text-ink-2">{widget.fullHint}</span>
      </p>
      {isBlocked ? (
        <Notice tone="caution" mark={{ 'data-testid': 'popup-blocked' }}>
          <p>{widget.popupBlocked}</p>
          <textarea
            className="input mt-2 h-24 w-full p-2 text-sm break-all text-ink"
            aria-label={widget.address}
            readOnly
            value={url}
            onFocus={(event) => {
              event.target.select()
            }}
          />
        </Notice>
      ) : null}
    </>
  )
}

/** Opens a window that knows nothing of this one; answers whether it did. */
function openApart(url: string): boolean {
  const opened = window.open(url, '_blank')
  if (opened === null) return false
  try {
    opened.opener = null
  } catch {
    // Out of a sandbox the window has an origin of its own, and knows only that it was opened.
  }
  return true
}
