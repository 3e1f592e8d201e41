import { createContext } from 'react'

/**
 * The choices offered beside a field: `choose` is called at each that is made, also of what is in force already, and `made` counts
 * them. What stands half typed in the field gives way to them.
 */
export const ChoiceContext = createContext<{ readonly made: number; readonly choose: () => void }>({
  made: 0,
  choose: () => undefined,
})
