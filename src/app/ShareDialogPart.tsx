import { useState } from 'react'
import type { Estimate, EstimateInput } from '../domain/estimate.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { estimateText } from '../export/text.ts'
import { useMessages } from '../i18n/messages.ts'
import { ShareDialog } from '../share/ShareDialog.tsx'

/** The share dialog for the estimate as it stands when it is opened. */
export function ShareDialogPart(props: {
  readonly input: EstimateInput
  readonly estimate: Estimate
  readonly card: RateCard
  /** The whole address, and the parameters alone. */
  readonly link: () => string
  readonly query: () => string
  readonly onOpen: (query: string) => void
  readonly onCompare: (query: string) => void
  readonly onClose: () => void
}) {
  const { input, estimate, card, onOpen, onCompare, onClose } = props
  const messages = useMessages()
  const [link] = useState(props.link)
  const [query] = useState(props.query)
  return (
    <ShareDialog
      link={link}
      query={query}
      title={input.title === '' ? messages.page.title : input.title}
      text={estimateText(input, estimate, card, link, messages)}
      onOpen={onOpen}
      onCompare={onCompare}
      onClose={onClose}
    />
  )
}
