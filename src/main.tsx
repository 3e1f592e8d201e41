import { mountPage } from './app/mountPage.tsx'
import { todayInChina } from './app/today.ts'
import { localeNamed } from './i18n/locale.ts'
import { preloadEstimateParts } from './app/parts.ts'
import { loadMessages } from './i18n/messages.ts'
import './app/app.css'

async function mount() {
  const { view, pending } = document.documentElement.dataset
  const widget = view === 'widget' ? import('./app/widget/mountWidget.tsx') : null
  const locale = localeNamed(document.documentElement.lang) ?? 'zh-CN'
  const today = todayInChina()

  const [messages] = await Promise.all([
    loadMessages(locale),
    // What an estimate may show at once is shown with it, so that nothing moves when it comes.
    pending === 'dates' ? null : preloadEstimateParts(window.location.search),
  ])

  for (const other of document.querySelectorAll('[data-root]')) {
    if (other.getAttribute('data-root') !== locale) other.remove()
  }
  const root = document.querySelector<HTMLElement>(`[data-root="${locale}"]`)
  if (root === null) throw new Error('the page has no root element')
  if (widget !== null) {
    const { mountWidget } = await widget
    mountWidget(root, { locale, messages, today })
    return
  }
  mountPage(root, { locale, messages, today })
}

void mount()
