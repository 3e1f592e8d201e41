/** What the page remembers between visits. Storage may be blocked, full or hold anything: then there is simply nothing remembered. */
export function recall(key: 'anjia.last' | 'anjia.lang' | 'anjia.theme'): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

export function remember(key: 'anjia.last' | 'anjia.lang' | 'anjia.theme', value: string): void {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // Nothing depends on it.
  }
}
