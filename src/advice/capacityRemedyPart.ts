import type { ComponentProps } from 'react'
import { builtPart } from '../ui/builtPart.tsx'
import type { CapacityRemedyButton } from './CapacityRemedyButton.tsx'

/** What to do about a capacity comes after the word that it is short. */
export const CapacityRemedyPart = builtPart<ComponentProps<typeof CapacityRemedyButton>>(
  'remedy',
  async () => (await import('./CapacityRemedyButton.tsx')).CapacityRemedyButton,
)
