import { useLayoutEffect } from 'react'
import { useWording } from '../i18n/messages.ts'
import { restoreWording } from '../i18n/restore.ts'
import { Notice } from '../ui/Notice.tsx'
import type { LastEstimate } from './lastEstimate.ts'

/** Offers the estimate of the last visit back. */
export function RestoreOffer(props: {
  readonly last: LastEstimate
  readonly onAccept: () => void
  readonly onDismiss: () => void
}) {
  const restore = useWording(restoreWording)
  const { lines, total } = props.last.estimate

  // The page leaves room for it where it scrolls to what gets the focus.
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    dataset['offer'] = ''
    return () => {
      delete dataset['offer']
    }
  }, [])

  const [first] = lines
  if (first === undefined) return null
  return (
    <div className="restore-offer">
      <Notice
        tone="calm"
        mark={{ 'data-testid': 'restore-offer' }}
        action={
          <span className="link-buttons">
            <button type="button" className="link-button" onClick={props.onAccept}>
              {restore.accept}
            </button>
            <button type="button" className="link-button" onClick={props.onDismiss}>
              {restore.dismiss}
            </button>
          </span>
        }
      >
        {restore.text(first.config, lines.length, total)}
      </Notice>
    </div>
  )
}
