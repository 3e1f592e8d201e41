import type { ComponentProps } from 'react'
import { builtPart } from '../ui/builtPart.tsx'
import type { SheetLines } from './SheetLines.tsx'

/** What makes up the total comes after the total. */
export const SheetLinesPart = builtPart<ComponentProps<typeof SheetLines>>(
  'lines',
  async () => (await import('./SheetLines.tsx')).SheetLines,
)
