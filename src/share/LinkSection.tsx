import { useMessages, useWording } from '../i18n/messages.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { Notice } from '../ui/Notice.tsx'
import { QrCode } from '../ui/qr/QrCode.tsx'
import { shareWording } from './shareWording.ts'

/** Characters from which on some apps cut a link. */
const cautionFrom = 2_000

/** The link to take away: copied, handed to another app, or scanned. */
export function LinkSection(props: {
  readonly link: string
  readonly title: string
  readonly isCopyingRefused: boolean
}) {
  const { link, title, isCopyingRefused } = props
  const { count } = useMessages()
  const wording = useWording(shareWording)
  return (
    <section className="share-link" data-testid="share-link">
      <div className="min-w-0 space-y-3">
        <CopyField
          label={wording.link}
          value={link}
          rows={4}
          isMain
          isRefusedAtFirst={isCopyingRefused}
        >
          <WebShare link={link} title={title} />
          <span className="text-sm text-ink-3">{wording.length(count(link.length))}</span>
        </CopyField>
        {link.length > cautionFrom ? <Notice tone="caution">{wording.tooLong}</Notice> : null}
      </div>
      <figure className="share-qr">
        <QrCode text={link} label={wording.qr} fallback={wording.qrTooLong}>
          <figcaption className="text-center text-sm text-ink-3">{wording.qrHint}</figcaption>
        </QrCode>
      </figure>
    </section>
  )
}

/** The system's own share sheet, where there is one. */
function WebShare({ link, title }: { readonly link: string; readonly title: string }) {
  const wording = useWording(shareWording)
  if (typeof navigator.share !== 'function') return null

  async function share() {
    try {
      await navigator.share({ title, url: link })
    } catch {
      // Called off by the visitor, or not allowed in this frame: the link stands beside it.
    }
  }

  return (
    <button type="button" className="plain-button" onClick={() => void share()}>
      {wording.share}
    </button>
  )
}
