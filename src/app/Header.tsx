import type { ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { themes, type Theme } from '../ui/theme.ts'
import { goToPlace } from '../ui/goToPlace.ts'
import { Icon } from '../ui/Icon.tsx'
import { useCopy } from '../ui/useCopy.ts'

/** Name, language, appearance, and the ways to pass the estimate on. */
export function Header(props: {
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onLanguage: () => void
  readonly link: () => string
  /** There is something to be told first of a link that is copied. */
  readonly isInDoubt: boolean
  readonly onShare: () => void
  /** The browser does not let the page copy the link. */
  readonly onRefused: () => void
  /** What else can be done with the estimate. */
  readonly children: ReactNode
}) {
  const { theme, onTheme, onLanguage, link, isInDoubt, onShare, onRefused, children } = props
  const { page, anchor } = useMessages()
  return (
    <header className="page-header">
      <a className="skip-link" href={`#${anchor('sheet')}`} onClick={goToPlace}>
        {page.skip}
      </a>
      <p className="mr-auto flex flex-wrap items-baseline gap-x-3">
        <span className="page-name font-semibold">{page.name}</span>
        <span className="text-sm text-ink-2 max-md:sr-only">{page.tagline}</span>
      </p>
      <button
        type="button"
        className="quiet-button"
        lang={page.languageLang}
        aria-label={page.languageLabel}
        onClick={onLanguage}
      >
        {page.language}
      </button>
      <select
        className="quiet-button"
        aria-label={page.themeLabel}
        value={theme}
        onChange={(event) => {
          const chosen = themes.find((candidate) => candidate === event.target.value)
          if (chosen !== undefined) onTheme(chosen)
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {page.theme[name]}
          </option>
        ))}
      </select>
      <CopyLink link={isInDoubt ? null : link} onShare={onShare} onRefused={onRefused} />
      {children}
      <button type="button" className="main-button" onClick={onShare}>
        {page.share}
      </button>
    </header>
  )
}

/**
 * Copies the link at a press; where the browser refuses, the share dialog has it selected for copying by hand. Where there is
 * no link without a word about it, the dialog has both.
 */
function CopyLink(props: {
  readonly link: (() => string) | null
  readonly onShare: () => void
  readonly onRefused: () => void
}) {
  const { page } = useMessages()
  const { copied, copy } = useCopy()

  async function copyLink() {
    if (props.link === null) props.onShare()
    else if (!(await copy(props.link()))) props.onRefused()
  }

  return (
    <>
      <button
        type="button"
        className="icon-button max-[26rem]:hidden"
        title={page.copyLink}
        onClick={() => void copyLink()}
      >
        <Icon name={copied !== null ? 'done' : 'link'} />
      </button>
      <span aria-live="polite" className="sr-only">
        {copied !== null ? page.copied : ''}
      </span>
    </>
  )
}
