import type { ReactNode } from 'react'
import type { Estimate, EstimateInput } from '../domain/estimate.ts'
import { productIds, type ProductId } from '../domain/products/products.ts'
import { useMessages } from '../i18n/messages.ts'
import { ProductForm } from '../products/ProductForm.tsx'
import type { ProductFormProps } from '../products/productFormProps.ts'
import { Disclosure } from '../ui/Disclosure.tsx'
import { LazyBudget, LazyComparison } from './parts.ts'

/** The selected line: its form, and what helps to fill it in. */
export function LineCard(
  props: ProductFormProps & {
    readonly id: string
    readonly input: EstimateInput
    readonly estimate: Estimate
    /** Differs whenever another estimate has been opened. */
    readonly opened: number
    readonly lineKey: string
    readonly tools: ReactNode
    /** Begins anew with another product. */
    readonly onReplace: ((product: ProductId) => void) | undefined
  },
) {
  const { id, input, estimate, opened, lineKey, tools, onReplace, ...line } = props
  const { form, index, config, context, onApply } = line
  const messages = useMessages()
  const product = messages.products[config.product]
  const name = estimate.lines.length === 1 ? product : `${messages.lines.item(index)} · ${product}`
  return (
    <section id={id} role="tabpanel" className="card" aria-label={name}>
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="grow basis-40 text-lg font-semibold">{name}</h2>
        {tools}
        <p className="w-full text-ink-2">
          {messages[config.product].intro}
          {onReplace === undefined ? null : (
            <OtherProducts product={config.product} onReplace={onReplace} />
          )}
        </p>
      </div>
      <div className="sm:mt-3">
        <ProductForm key={lineKey} {...line} />
        <Disclosure summary={messages[config.product].compare}>
          <LazyComparison config={config} context={context} onApply={onApply} />
        </Disclosure>
        <Disclosure
          key={opened}
          summary={messages.lines.budget}
          isOpenAtFirst={input.budget !== null}
        >
          <LazyBudget
            config={config}
            context={context}
            budget={input.budget}
            estimate={estimate}
            index={index}
            onBudget={(budget) => {
              form.setFieldValue('budget', budget)
            }}
            onApply={onApply}
          />
        </Disclosure>
      </div>
    </section>
  )
}

/** For whoever came for another product: it need not be added to the one that is there. */
function OtherProducts(props: {
  readonly product: ProductId
  readonly onReplace: (product: ProductId) => void
}) {
  const { product, onReplace } = props
  const { lines, products } = useMessages()
  return productIds.flatMap((other) =>
    other === product
      ? []
      : [
          ' ',
          <button
            key={other}
            type="button"
            className="link-button"
            onClick={() => {
              onReplace(other)
            }}
          >
            {lines.instead(products[other])}
          </button>,
        ],
  )
}
