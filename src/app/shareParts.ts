import type { ComponentProps } from 'react'
import type { OldCardPanel } from '../compare/OldCardPanel.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'
import type { ComparePart } from './ComparePart.tsx'
import type { ShareDialogPart } from './ShareDialogPart.tsx'

/** The parts that have to do with passing an estimate on and coming back to it: fetched when they are first wanted. */
export const LazyShareDialog = lazyPart<ComponentProps<typeof ShareDialogPart>>(
  async () => (await import('./ShareDialogPart.tsx')).ShareDialogPart,
)
export const LazyComparePart = lazyPart<ComponentProps<typeof ComparePart>>(
  async () => (await import('./ComparePart.tsx')).ComparePart,
)
export const LazyOldCard = lazyPart<ComponentProps<typeof OldCardPanel>>(
  async () => (await import('../compare/OldCardPanel.tsx')).OldCardPanel,
)
export const LazyCustomerFields = lazyPart(
  async () => (await import('../customer/CustomerFields.tsx')).CustomerFields,
)
