import { beforeScriptWording } from '../i18n/beforeScript.ts'
import type { Locale } from '../i18n/locale.ts'

/** What the HTML has to say until the page is drawn in its place: that its script could not be fetched, or may not run. */
export function BeforeScript({ locale }: { readonly locale: Locale }) {
  const wording = beforeScriptWording[locale]
  return (
    <>
      <div className="load-failed notice notice-caution">
        <p>
          {wording.loadFailed}{' '}
          {/* The page's own address: a way to try again that needs no script. */}
          {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid */}
          <a className="link-button" href="">
            {wording.tryAgain}
          </a>
        </p>
      </div>
      <noscript>
        <p className="notice notice-caution">{wording.noScript}</p>
      </noscript>
    </>
  )
}
