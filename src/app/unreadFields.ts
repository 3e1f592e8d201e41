import type { FormLine } from '../form/estimateForm.ts'
import type { UnreadFields, UnreadText } from '../form/unread.ts'
import { createStore } from './store.ts'

type Unread = UnreadText & { readonly line: string; readonly field: string }

/**
 * What stands in fields that cannot be read. A field that goes takes its text with it, but not where it goes only because the
 * page shows another line than its own: `shown` is the one that it shows now.
 */
export function createUnreadFields(shown: () => string | undefined) {
  const all = createStore<readonly Unread[]>([])

  const fields: UnreadFields = {
    at: (line, field) => all.get().find((each) => each.line === line && each.field === field),
    keep(line, field, unread) {
      if (unread === null && line !== '' && line !== shown()) return
      const others = all.get().filter((each) => each.line !== line || each.field !== field)
      all.set(unread === null ? others : [...others, { ...unread, line, field }])
    },
  }

  return {
    fields,
    all,
    /** Another estimate is opened: only what still stands beside its value in one of these lines is kept. */
    forgetOthers(lines: readonly FormLine[]) {
      all.set(
        all
          .get()
          .filter(({ line, field, value }) =>
            lines.some(({ id, config }) => id === line && Reflect.get(config, field) === value),
          ),
      )
    },
  }
}

/**
 * The place of the line with which something that cannot be read is on the page: the selected one where it has some, as it is for
 * the fields of the estimate; `null` where all can be read.
 */
export function lineOfUnread(
  unread: readonly Unread[],
  lines: readonly FormLine[],
  selected: number,
): number | null {
  const isIn = (id: string | undefined) => unread.some(({ line }) => line === id)
  if (isIn('') || isIn(lines[selected]?.id)) return selected
  const place = lines.findIndex(({ id }) => isIn(id))
  return place === -1 ? null : place
}
