import type { ComponentProps } from 'react'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import type { LinkNotice } from './LinkNotice.tsx'
import { LazyLinkNotice } from './parts.ts'

/** The notice on the link that was opened, where there is anything to say of it. */
export function LinkNoticePlace(props: ComponentProps<typeof LinkNotice>) {
  const { news, linkCard } = props
  return news === null && linkCard === newestCard ? null : <LazyLinkNotice {...props} />
}
