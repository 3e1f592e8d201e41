import { createContext, useContext } from 'react'
import type { LineConfig } from '../domain/products/products.ts'

/** The fields, by their link parameters, that the embedding site has fixed: shown but not to be changed, or not shown at all. */
export interface FieldAccess {
  readonly locked: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
}

export const allOpen: FieldAccess = { locked: new Set(), hidden: new Set() }
export const FieldAccessContext = createContext<FieldAccess>(allOpen)

/** The link parameter that a path in the form ends in. */
export const parameterOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** What the visitor may do with a field, named by its link parameter or by a path that ends in it. */
export function useFieldAccess(path: string): 'open' | 'locked' | 'hidden' {
  const { locked, hidden } = useContext(FieldAccessContext)
  const name = parameterOf(path)
  if (hidden.has(name)) return 'hidden'
  return locked.has(name) ? 'locked' : 'open'
}

/** Whether the visitor may have one configuration for another: not where they differ in a field that the site has fixed. */
export function useMayChange(): (before: LineConfig, after: LineConfig) => boolean {
  const { locked, hidden } = useContext(FieldAccessContext)
  return (before, after) => {
    const was = new Map<string, unknown>(Object.entries(before))
    return Object.entries(after).every(
      ([name, value]) =>
        JSON.stringify(value) === JSON.stringify(was.get(name)) ||
        !(locked.has(name) || hidden.has(name)),
    )
  }
}
