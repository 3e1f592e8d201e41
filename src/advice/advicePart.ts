import type { ComponentProps } from 'react'
import { builtPart } from '../ui/builtPart.tsx'
import type { AdviceSlot } from './AdviceSlot.tsx'

/** Advice comes after the form that it stands in. */
export const AdvicePart = builtPart<ComponentProps<typeof AdviceSlot>>(
  'advice',
  async () => (await import('./AdviceSlot.tsx')).AdviceSlot,
)
