import { useMessages } from '../i18n/messages.ts'
import { Notice } from '../ui/Notice.tsx'
import { ReloadOffer } from '../ui/ReloadOffer.tsx'

/** Says that the page stays in its language because the other one could not be fetched. */
export function LanguageFailed(props: { readonly onRetry: () => void }) {
  const { page } = useMessages()
  return (
    <div role="alert">
      <Notice
        tone="caution"
        action={
          <button type="button" className="link-button" onClick={props.onRetry}>
            {page.tryAgain}
          </button>
        }
      >
        <p>{page.languageFailed}</p>
        <ReloadOffer />
      </Notice>
    </div>
  )
}
