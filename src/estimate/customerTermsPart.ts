import type { ComponentProps } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import type { CustomerTerms } from './CustomerTerms.tsx'

/** Most estimates have no terms. */
export const CustomerTermsPart = lazyPart<ComponentProps<typeof CustomerTerms>>(
  async () => (await import('./CustomerTerms.tsx')).CustomerTerms,
)
