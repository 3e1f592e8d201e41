import { hasOneFirstDay, listTotal, type Estimate } from '../domain/estimate.ts'
import { PaymentsPart } from '../charts/payments/paymentsPart.ts'
import type { ProductFormProps } from '../products/productFormProps.ts'
import { LazyGrowth, LazyPriceCurve } from './parts.ts'

/** What helps to plan the selected line and the payments of them all; the place of each is kept until the page is at rest. */
export function Planning(
  props: ProductFormProps & {
    readonly estimate: Estimate
    readonly lineKey: string
    readonly isIdle: boolean
  },
) {
  const { config, context, onApply, estimate, lineKey, isIdle } = props
  const { card } = context
  const mayGrow = config.product === 'smop' && config.edition === 'basic'
  return (
    <>
      <div className="planning">
        <div className="curve-place">
          {isIdle ? <LazyPriceCurve config={config} card={card} onTake={onApply} /> : null}
        </div>
        {mayGrow ? (
          <div className="growth-place">
            {isIdle ? (
              <LazyGrowth key={lineKey} config={config} card={card} onApply={onApply} />
            ) : null}
          </div>
        ) : null}
      </div>
      <div className="payments-place" data-due={dueOf(estimate)}>
        {isIdle ? <PaymentsPart estimate={estimate} card={card} /> : null}
      </div>
    </>
  )
}

/** How much the panel of the payments will have to show. */
function dueOf(estimate: Estimate): 'nothing' | 'once' | 'repeatedly' {
  if ((listTotal(estimate) ?? 0) === 0) return 'nothing'
  return estimate.recurring.period === 'none' && hasOneFirstDay(estimate) ? 'once' : 'repeatedly'
}
