import type { CalendarDate } from '../domain/calendar.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import { defaultSmop } from '../domain/products/smop/config.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { emptyValues } from '../form/emptyValues.ts'
import { withForm } from '../form/formHook.ts'
import { MssForm } from './mss/MssForm.tsx'
import { SmopForm } from './smop/SmopForm.tsx'

interface ProductFormProps {
  readonly index: number
  readonly config: LineConfig
  readonly card: RateCard
  readonly asOf: CalendarDate
}

const example: ProductFormProps = {
  index: 0,
  config: defaultSmop(newestCard.version),
  card: newestCard,
  asOf: newestCard.version,
}

/** The form of whichever product a line is of: the registry of product forms. */
export const ProductForm = withForm({
  defaultValues: emptyValues,
  props: example,
  render: function ProductForm({ form, index, config, card, asOf }) {
    switch (config.product) {
      case 'smop':
        return <SmopForm form={form} index={index} config={config} card={card} />
      case 'mss':
        return <MssForm form={form} index={index} config={config} card={card} asOf={asOf} />
    }
  },
})
