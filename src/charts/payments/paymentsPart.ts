import { lazyPart } from '../../ui/lazyPart.tsx'

/** The payments over time; fetched once the page stands, for they are below its fold. */
export const PaymentsPart = lazyPart(
  async () => (await import('./PaymentsPanel.tsx')).PaymentsPanel,
)
