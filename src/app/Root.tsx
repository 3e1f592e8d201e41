import { useEffect, useState, type ReactNode } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { loadMessages, MessagesContext } from '../i18n/messages.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Messages } from '../i18n/zhCN.ts'
import type { Theme } from '../ui/theme.ts'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LanguageFailed } from './LanguageFailed.tsx'
import type { Opening } from './opening.ts'
import { remember } from './storage.ts'
import { updateView } from './updateView.ts'

export interface RootProps {
  readonly locale: Locale
  readonly messages: Messages
  readonly today: CalendarDate
  readonly theme: Theme
  readonly begin: () => Opening
  /** What the page says until its script has run. */
  readonly beforeScript?: ReactNode
}

/** The page in a language, with the language and the appearance that can be switched. */
export function Root(props: RootProps) {
  const [language, setLanguage] = useState({ locale: props.locale, messages: props.messages })
  const [hasLanguageFailed, setLanguageFailed] = useState(false)
  const [theme, setTheme] = useState(props.theme)

  useEffect(() => {
    document.title = language.messages.page.title
    // Not to what it is already: that costs every element's style.
    const root = document.documentElement
    if (root.lang !== language.locale) root.lang = language.locale
  }, [language])

  // An entry of the history may be from before a switch, which was of the whole visit.
  useEffect(() => {
    const keep = () => {
      updateView('lang', language.locale)
      updateView('theme', theme)
    }
    window.addEventListener('popstate', keep)
    return () => {
      window.removeEventListener('popstate', keep)
    }
  }, [language, theme])

  async function switchLanguage() {
    const locale = language.locale === 'en' ? 'zh-CN' : 'en'
    try {
      const messages = await loadMessages(locale)
      setLanguage({ locale, messages })
      setLanguageFailed(false)
      remember('anjia.lang', locale)
      updateView('lang', locale)
    } catch {
      setLanguageFailed(true)
    }
  }

  function switchTheme(name: Theme) {
    setTheme(name)
    document.documentElement.dataset['theme'] = name
    remember('anjia.theme', name)
    updateView('theme', name)
  }

  return (
    <ErrorBoundary messages={language.messages}>
      <MessagesContext value={language.messages}>
        {hasLanguageFailed ? <LanguageFailed onRetry={() => void switchLanguage()} /> : null}
        <App
          begin={props.begin}
          beforeScript={props.beforeScript}
          today={props.today}
          theme={theme}
          onTheme={switchTheme}
          onLanguage={() => void switchLanguage()}
        />
      </MessagesContext>
    </ErrorBoundary>
  )
}
