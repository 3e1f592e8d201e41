import { useEffect, useLayoutEffect, useState } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import { loadMessages, MessagesContext } from '../i18n/messages.ts'
import type { Locale } from '../i18n/locale.ts'
import type { Messages } from '../i18n/zhCN.ts'
import { themes, type Theme } from '../share/view.ts'
import { forgetBuiltParts } from '../ui/builtPart.tsx'
import { App } from './App.tsx'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { LanguageFailed } from './LanguageFailed.tsx'
import { remember } from './storage.ts'
import { updateView } from './updateView.ts'

export interface RootProps {
  readonly locale: Locale
  readonly messages: Messages
  readonly today: CalendarDate
  /** It is the HTML of the build, which knows no address. */
  readonly isBuilt: boolean
}

/** The page in a language, with the language and the appearance that can be switched. */
export function Root(props: RootProps) {
  const [language, setLanguage] = useState({ locale: props.locale, messages: props.messages })
  const [hasLanguageFailed, setLanguageFailed] = useState(false)
  const [theme, setTheme] = useState<Theme>('auto')

  useLayoutEffect(forgetBuiltParts, [])

  // The page was rendered without knowing the visitor; the script in its head has found out since.
  useLayoutEffect(() => {
    const chosen = themes.find((name) => name === document.documentElement.dataset['theme'])
    // oxlint-disable-next-line react/set-state-in-effect
    if (chosen !== undefined) setTheme(chosen)
  }, [])

  useEffect(() => {
    document.title = language.messages.page.title
    // Not to what it is already: that costs every element's style.
    const root = document.documentElement
    if (root.lang !== language.locale) root.lang = language.locale
  }, [language])

  async function switchLanguage() {
    const locale = language.locale === 'en' ? 'zh-CN' : 'en'
    try {
      const messages = await loadMessages(locale)
      leaveLanguageToPage()
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
          builtOn={props.isBuilt ? newestCard.version : null}
          today={props.today}
          theme={theme}
          onTheme={switchTheme}
          onLanguage={() => void switchLanguage()}
        />
      </MessagesContext>
    </ErrorBoundary>
  )
}

/** What was built in one language is in whichever the page is in from now on. Not done before: it costs every element's style. */
function leaveLanguageToPage() {
  const root = document.querySelector('[data-root]')
  root?.removeAttribute('data-root')
  root?.removeAttribute('lang')
}
