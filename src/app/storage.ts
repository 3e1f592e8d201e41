type Key = 'anjia.last' | 'anjia.lang' | 'anjia.theme'

/** What the page remembers between visits. Storage may be blocked, full or hold anything: then there is simply nothing remembered. */
export function recall(key: Key): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

export function remember(key: Key, value: string): void {
  try {
    window.localStorage.setItem(key, value)
  } catch {
    // Nothing depends on it.
  }
}
