import type { FormLine } from '../form/estimateForm.ts'
import type { UnreadFields, UnreadText } from '../form/unread.ts'

type Unread = UnreadText & { readonly line: string; readonly field: string }

/**
 * What stands in fields that cannot be read. A field that goes takes its text with it, but not where it goes only because the
 * page shows another line than its own: `shown` is the one that it shows now.
 */
export function createUnreadFields(shown: () => string | undefined) {
  let all: readonly Unread[] = []
  const listeners = new Set<() => void>()

  function become(next: readonly Unread[]) {
    all = next
    for (const listener of listeners) listener()
  }

  const fields: UnreadFields = {
    at: (line, field) => all.find((each) => each.line === line && each.field === field),
    keep(line, field, unread) {
      if (unread === null && line !== '' && line !== shown()) return
      const others = all.filter((each) => each.line !== line || each.field !== field)
      become(unread === null ? others : [...others, { ...unread, line, field }])
    },
  }

  return {
    fields,
    all: () => all,
    /** Another estimate is opened: only what still stands beside its value in one of these lines is kept. */
    forgetOthers(lines: readonly FormLine[]) {
      become(
        all.filter(({ line, field, value }) =>
          lines.some(
            ({ id, config }) =>
              id === line &&
              Object.entries(config).some(([name, held]) => name === field && held === value),
          ),
        ),
      )
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
