import { createContext } from 'react'

/** A text that cannot be read, beside the value that stays in force. */
export interface UnreadText {
  readonly text: string
  readonly value: unknown
}

/** What stands in fields that cannot be read, by line and field. It outlasts the time for which another line is on the page. */
export interface UnreadFields {
  readonly at: (line: string, field: string) => UnreadText | undefined
  readonly keep: (line: string, field: string, unread: UnreadText | null) => void
}

export const UnreadContext = createContext<UnreadFields>({
  at: () => undefined,
  keep: () => undefined,
})

/** The line that the fields below belong to; none for those of the estimate. */
export const OfLineContext = createContext('')
