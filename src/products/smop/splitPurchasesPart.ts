import type { ComponentProps } from 'react'
import { lazyPart } from '../../ui/lazyPart.tsx'
import type { SplitPurchases } from './SplitPurchases.tsx'

/** Most estimates have one purchase at most. */
export const SplitPurchasesPart = lazyPart<ComponentProps<typeof SplitPurchases>>(
  async () => (await import('./SplitPurchases.tsx')).SplitPurchases,
)
