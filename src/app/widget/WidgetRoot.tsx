import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import { loadMessages, MessagesContext } from '../../i18n/messages.ts'
import type { Locale } from '../../i18n/locale.ts'
import { widgetWording } from '../../i18n/widget.ts'
import type { Messages } from '../../i18n/zhCN.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { Widget } from './Widget.tsx'
import { useHost } from './useHost.ts'

export interface WidgetRootProps {
  readonly locale: Locale
  readonly messages: Messages
  readonly today: CalendarDate
}

/** The widget in a language, which the page around it can change. */
export function WidgetRoot(props: WidgetRootProps) {
  const [messages, setMessages] = useState(props.messages)

  const wanted = useRef(props.locale)

  async function speak(locale: Locale) {
    wanted.current = locale
    try {
      const loaded = await loadMessages(locale)
      // Another may have been asked for meanwhile.
      if (wanted.current === locale) setMessages(loaded)
    } catch {
      // Without the other language the widget stays in this one.
    }
  }

  const { address, channel } = useHost((locale) => void speak(locale))

  useLayoutEffect(() => {
    delete document.documentElement.dataset['pending']
  }, [])

  useEffect(() => {
    document.documentElement.lang = messages.locale
    document.title = widgetWording[messages.locale].title
  }, [messages])

  return (
    <ErrorBoundary messages={messages}>
      <MessagesContext value={messages}>
        <Widget today={props.today} channel={channel} isTold={address.origin !== null} />
      </MessagesContext>
    </ErrorBoundary>
  )
}
