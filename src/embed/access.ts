import type { FieldAccess } from '../form/fieldAccess.ts'

export type AccessState = 'open' | 'locked' | 'hidden'

export function stateOf(access: FieldAccess, name: string): AccessState {
  if (access.hidden.has(name)) return 'hidden'
  return access.locked.has(name) ? 'locked' : 'open'
}

/** The same with one field in another state. */
export function withAccess(access: FieldAccess, name: string, state: AccessState): FieldAccess {
  const without = (names: ReadonlySet<string>) => [...names].filter((other) => other !== name)
  return {
    locked: new Set([...without(access.locked), ...(state === 'locked' ? [name] : [])]),
    hidden: new Set([...without(access.hidden), ...(state === 'hidden' ? [name] : [])]),
  }
}
