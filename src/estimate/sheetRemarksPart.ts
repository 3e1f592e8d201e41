import type { ComponentProps } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import type { SheetRemarks } from './SheetRemarks.tsx'

/** What has to be known of the total comes with what makes it up. */
export const SheetRemarksPart = lazyPart<ComponentProps<typeof SheetRemarks>>(
  async () => (await import('./SheetRemarks.tsx')).SheetRemarks,
  () => null,
)
