import { useContext } from 'react'
import type { LineConfig } from '../domain/products/products.ts'
import { accessTo, FieldAccessContext } from './fieldAccess.ts'

/** Whether the visitor may have one configuration for another: not where they differ in a field that the site has fixed. */
export function useMayChange(): (before: LineConfig, after: LineConfig) => boolean {
  const access = useContext(FieldAccessContext)
  return (before, after) => {
    const was = new Map<string, unknown>(Object.entries(before))
    return Object.entries(after).every(
      ([name, value]) =>
        JSON.stringify(value) === JSON.stringify(was.get(name)) ||
        accessTo(access, name) === 'open',
    )
  }
}
