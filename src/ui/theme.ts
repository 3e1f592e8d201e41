/** The appearances that can be chosen; `auto` is that of the visitor's device. */
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
