import type { ReactNode } from 'react'
import { useMessages, useWording } from '../i18n/messages.ts'
import { unsettledWording } from '../i18n/unsettled.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { LinkSection } from './LinkSection.tsx'
import { OpenLink } from './OpenLink.tsx'
import { shareWording } from './shareWording.ts'

export interface ShareDialogProps {
  /** Some input cannot be read, so link and text rest on its last good value. */
  readonly stale: boolean
  /** What was to be told of the link that was opened, and the link made of it does not tell. */
  readonly unsettled: boolean
  /** The whole address of the estimate. */
  readonly link: string
  /** The link's own parameters, without those of the view. */
  readonly query: string
  readonly title: string
  /** The estimate as plain text, the link included. */
  readonly text: string
  /** The page has just been refused to copy the link: it is shown selected. */
  readonly isCopyingRefused: boolean
  /** How the estimate is shown on another site. */
  readonly embed: ReactNode
  readonly onOpen: (query: string) => void
  readonly onCompare: (query: string) => void
  readonly onClose: () => void
}

/** All the ways to pass an estimate on, and the ways back from a link that was received. */
export function ShareDialog(props: ShareDialogProps) {
  const {
    stale,
    unsettled,
    link,
    query,
    title,
    text,
    isCopyingRefused,
    embed,
    onOpen,
    onCompare,
    onClose,
  } = props
  const { sheet } = useMessages()
  const wording = useWording(shareWording)
  const unsettledText = useWording(unsettledWording)
  return (
    <Dialog title={wording.title} onClose={onClose}>
      <p className="mb-4 text-sm text-ink-2">{wording.privacy}</p>
      {stale ? <p className="mb-4 text-sm text-loss">{sheet.stale}</p> : null}
      {unsettled ? <p className="mb-4 text-sm text-loss">{unsettledText}</p> : null}
      <LinkSection link={link} title={title} isCopyingRefused={isCopyingRefused} />
      <div className="mt-5">
        <Disclosure summary={wording.text}>
          <CopyField label={wording.textLabel} value={text} rows={10} />
        </Disclosure>
        <Disclosure summary={wording.compare}>
          <p className="mb-3 text-sm text-ink-2">{wording.compareHint}</p>
          <button
            type="button"
            className="plain-button"
            onClick={() => {
              onCompare(query)
            }}
          >
            {wording.compareCopy}
          </button>
        </Disclosure>
        <Disclosure summary={wording.open}>
          <OpenLink onOpen={onOpen} onCompare={onCompare} />
        </Disclosure>
        <Disclosure summary={wording.embed}>{embed}</Disclosure>
      </div>
    </Dialog>
  )
}
