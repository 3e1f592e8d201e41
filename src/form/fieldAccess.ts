import { createContext, useContext } from 'react'

/** The fields, by their link parameters, that the embedding site has fixed: shown but not to be changed, or not shown at all. */
export interface FieldAccess {
  readonly locked: ReadonlySet<string>
  readonly hidden: ReadonlySet<string>
}

export const allOpen: FieldAccess = { locked: new Set(), hidden: new Set() }
export const FieldAccessContext = createContext<FieldAccess>(allOpen)

/** The link parameter that a path in the form ends in. */
export const parameterOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** What a visitor may do with a field. */
export type Access = 'open' | 'locked' | 'hidden'

/** What the visitor may do with the field of a link parameter. */
export function accessTo({ locked, hidden }: FieldAccess, name: string): Access {
  if (hidden.has(name)) return 'hidden'
  return locked.has(name) ? 'locked' : 'open'
}

/** The same of a field on the page, named by its link parameter or by a path that ends in it. */
export const useFieldAccess = (path: string): Access =>
  accessTo(useContext(FieldAccessContext), parameterOf(path))
