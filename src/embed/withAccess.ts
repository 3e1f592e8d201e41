import type { Access, FieldAccess } from '../form/fieldAccess.ts'

/** The same but for one field, with which the visitor may do something else. */
export function withAccess(fields: FieldAccess, name: string, access: Access): FieldAccess {
  const without = (names: ReadonlySet<string>) => [...names].filter((other) => other !== name)
  return {
    locked: new Set([...without(fields.locked), ...(access === 'locked' ? [name] : [])]),
    hidden: new Set([...without(fields.hidden), ...(access === 'hidden' ? [name] : [])]),
  }
}
