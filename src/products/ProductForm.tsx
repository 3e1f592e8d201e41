import { defaultSmop } from '../domain/products/smop/config.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import { emptyValues } from '../form/emptyValues.ts'
import { withForm } from '../form/formHook.ts'
import { MssForm } from './mss/MssForm.tsx'
import { exampleContext, type ProductFormContext } from './productFormProps.ts'
import { SmopForm } from './smop/SmopForm.tsx'

interface ProductFormProps extends ProductFormContext {
  readonly index: number
  readonly config: LineConfig
}

const example: ProductFormProps = {
  ...exampleContext,
  index: 0,
  config: defaultSmop(newestCard.version),
}

/** The form of whichever product a line is of: the registry of product forms. */
export const ProductForm = withForm({
  defaultValues: emptyValues,
  props: example,
  render: function ProductForm({ form, config, ...context }) {
    switch (config.product) {
      case 'smop':
        return <SmopForm form={form} config={config} {...context} />
      case 'mss':
        return <MssForm form={form} config={config} {...context} />
    }
  },
})
