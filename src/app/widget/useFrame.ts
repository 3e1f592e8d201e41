import { useEffect, useRef } from 'react'
import type { Estimate } from '../../domain/estimate.ts'
import type { RateCard } from '../../domain/rateCards/rateCard.ts'
import type { Channel } from '../../embed/channel.ts'
import { estimateMessage } from '../../embed/estimateMessage.ts'
import { reportHeight } from '../../embed/reportHeight.ts'
import { watchVisiblePart } from '../../embed/visiblePart.ts'

/** A drag of the slider changes the estimate many times a second; the page around hears of it when it pauses. */
const pause = 100

/** Keeps the page around the frame informed of the height of what the answer is attached to, and of the estimate. */
export function useFrame(
  channel: Channel,
  state: {
    readonly estimate: Estimate
    readonly card: RateCard
    readonly url: string
  },
) {
  const content = useRef<HTMLDivElement>(null)
  const reporting = useRef<ReturnType<typeof reportHeight>>(null)
  const opened = useRef<Estimate>(null)
  const { estimate, card, url } = state

  useEffect(() => {
    const element = content.current
    if (element === null) return undefined
    reporting.current = reportHeight(element, (px) => {
      channel.send({ type: 'height', px })
    })
    const stopTracking = watchVisiblePart(element)
    return () => {
      reporting.current?.stop()
      stopTracking()
    }
  }, [channel])

  useEffect(() => {
    opened.current ??= estimate
    if (opened.current !== estimate) reporting.current?.release()
    const timer = setTimeout(() => {
      channel.send(estimateMessage(estimate, card, url))
    }, pause)
    return () => {
      clearTimeout(timer)
    }
  }, [channel, estimate, card, url])

  return content
}
