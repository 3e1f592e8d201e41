import type { ComponentProps } from 'react'
import { lazyPart } from '../ui/lazyPart.tsx'
import type { MssForm } from './mss/MssForm.tsx'
import type { ProductFormProps } from './productFormProps.ts'
import { SmopForm } from './smop/SmopForm.tsx'

/** The form of the product that a new estimate does not begin with. */
export const LazyMssForm = lazyPart<ComponentProps<typeof MssForm>>(
  async () => (await import('./mss/MssForm.tsx')).MssForm,
)

/** The form of whichever product a line is of: the registry of product forms. */
export function ProductForm({ config, ...rest }: ProductFormProps) {
  switch (config.product) {
    case 'smop':
      return <SmopForm {...rest} config={config} />
    case 'mss':
      return <LazyMssForm {...rest} config={config} />
  }
}
