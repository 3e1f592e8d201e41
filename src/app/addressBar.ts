/** How long the form has to rest before the address bar follows: browsers refuse more than a few changes a second. */
const lag = 400

/**
 * Keeps the address bar at the estimate's own link, which `url` states. Edits replace the entry once they rest; a step begins a
 * new one, after the entry it leaves has been brought up to date; a frame begins none, and leaves its host's alone. A frame may
 * forbid all of it, which harms nothing.
 */
export function createAddressBar(url: () => string, isEmbedded: boolean) {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Whether the address still has to follow an edit. */
  let isBehind = false

  function write(change: (history: History) => void) {
    clearTimeout(timer)
    try {
      change(window.history)
      isBehind = false
    } catch {
      // Refused: some frames may not, and browsers limit how often. What is behind is tried again at the next occasion.
    }
  }

  function flush() {
    if (!isBehind) return
    write((history) => {
      history.replaceState(history.state, '', url())
    })
  }

  /** Forgets a pending write: the form has just been filled from the address. */
  function drop() {
    clearTimeout(timer)
    isBehind = false
  }

  function edited() {
    isBehind = true
    clearTimeout(timer)
    timer = setTimeout(flush, lag)
  }

  return {
    flush,
    drop,
    edited,
    /** Makes the entry one of the page's own, which remembers the selected line. */
    own(selected: number) {
      flush()
      write((history) => {
        history.replaceState({ selected }, '')
      })
    },
    /** Begins a new entry, which remembers the selected line. */
    push(selected: number) {
      if (isEmbedded) {
        edited()
        return
      }
      write((history) => {
        history.pushState({ selected }, '', url())
      })
    },
  }
}

/** The selected line that the entry of the history remembers; the first where it remembers none. */
export function selectedInEntry(): number {
  const state: unknown = window.history.state
  const selected: unknown = Reflect.get(Object(state), 'selected')
  return typeof selected === 'number' && Number.isInteger(selected) && selected >= 0 ? selected : 0
}
