/** Whether a key belongs to the browser or the system, as Alt+← does, and not to what has the focus. */
export const isShortcut = (event: {
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}): boolean => event.altKey || event.ctrlKey || event.metaKey
