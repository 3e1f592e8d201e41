import { useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { themes, type Theme } from '../share/view.ts'
import { Dialog } from '../ui/Dialog.tsx'

/** Name, language, appearance, and the link to pass on. */
export function Header(props: {
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onLanguage: () => void
  readonly link: () => string
}) {
  const { theme, onTheme, onLanguage, link } = props
  const { page } = useMessages()
  return (
    <header className="page-header">
      <a className="skip-link" href="#sheet">
        {page.skip}
      </a>
      <p className="mr-auto flex flex-wrap items-baseline gap-x-3">
        <span className="text-xl font-bold">{page.name}</span>
        <span className="text-sm text-ink-2 max-sm:sr-only">{page.tagline}</span>
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
      <CopyLink link={link} />
    </header>
  )
}

/** Copies the link; where the browser refuses, shows it for copying by hand. */
function CopyLink({ link }: { readonly link: () => string }) {
  const { page } = useMessages()
  const [copied, setCopied] = useState(false)
  const [byHand, setByHand] = useState<string | null>(null)

  async function copy() {
    const url = link()
    try {
      await navigator.clipboard.writeText(url)
      setCopied(true)
      setTimeout(() => {
        setCopied(false)
      }, 2_500)
    } catch {
      setByHand(url)
    }
  }

  return (
    <>
      <button type="button" className="main-button" onClick={() => void copy()}>
        <span aria-live="polite">{copied ? page.copied : page.copyLink}</span>
      </button>
      {byHand === null ? null : (
        <Dialog
          title={page.copyByHand}
          onClose={() => {
            setByHand(null)
          }}
        >
          <textarea
            className="input h-32 w-full p-3 text-sm"
            aria-label={page.copyLink}
            readOnly
            value={byHand}
            onFocus={(event) => {
              event.target.select()
            }}
          />
        </Dialog>
      )}
    </>
  )
}
