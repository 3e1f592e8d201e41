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

/** Notes what moved, and by how much. */
export async function recordShifts(page: Page): Promise<string[]> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (!('value' in entry) || !('sources' in entry)) continue
        const sources: unknown[] = Array.isArray(entry.sources) ? entry.sources : []
        const moved = sources.map((source) => {
          const hasNode = typeof source === 'object' && source !== null && 'node' in source
          const node = hasNode ? source.node : null
          return node instanceof Element ? `${node.tagName}.${node.className}` : '?'
        })
        console.debug('shift', `${String(entry.value)}: ${moved.join(', ')}`)
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return record(page, 'shift')
}
