import type { ComponentProps } from 'react'
import { builtPart } from '../ui/builtPart.tsx'
import type { Notes } from './Notes.tsx'

/** The remarks come after the figures that they are on. */
export const NotesPart = builtPart<ComponentProps<typeof Notes>>(
  'notes',
  async () => (await import('./Notes.tsx')).Notes,
)
