import type { Page } from '@playwright/test'

/**
 * What scripts of the test note in the page, in order: they write `console.debug(topic, text)`. Ask before the page opens; what
 * was noted arrives a moment later, so poll.
 */
export function record(page: Page, topic: string): string[] {
  const notes: string[] = []
  page.on('console', (message) => {
    const text = message.text()
    if (message.type() === 'debug' && text.startsWith(`${topic} `)) {
      notes.push(text.slice(topic.length + 1))
    }
  })
  return notes
}
