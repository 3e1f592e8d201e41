import { useCallback, useEffect, useEffectEvent, useId, useState } from 'react'
import type { CalendarDate } from '../../domain/calendar.ts'
import { writeLink } from '../../domain/link/writeLink.ts'
import type { Channel } from '../../embed/channel.ts'
import { readFieldAccess } from '../../embed/frameParameters.ts'
import { measureVisiblePart } from '../../embed/visiblePart.ts'
import { Sheet } from '../../estimate/Sheet.tsx'
import { FieldAccessContext } from '../../form/fieldAccess.ts'
import { useMessages, useWording } from '../../i18n/messages.ts'
import { widgetWording } from '../../i18n/widget.ts'
import { ProductForm } from '../../products/ProductForm.tsx'
import { readQuery } from '../../link/queryString.ts'
import { shareAddress } from '../../share/withView.ts'
import { ClockNotice } from '../ClockNotice.tsx'
import { EstimateScope } from '../EstimateScope.tsx'
import { LinesBar } from '../LinesBar.tsx'
import { LinkNoticePlace } from '../LinkNoticePlace.tsx'
import { newsOf, openAddress, readAddress } from '../opening.ts'
import { useEstimatePage } from '../useEstimatePage.ts'
import { useKeptFocus } from '../useKeptFocus.ts'
import { isShown, restrictAddress } from './asked.ts'
import { FullEstimateLink } from './FullEstimateLink.tsx'
import { lastOf } from './lastOf.ts'
import { useFrame } from './useFrame.ts'

/** The form and the sheet, and one way out to the full estimate: all that a page of someone else shows of it. */
export function Widget(props: {
  readonly today: CalendarDate
  readonly channel: Channel
  /** The page around the frame receives the estimate. */
  readonly isTold: boolean
}) {
  const { today, channel, isTold } = props
  const messages = useMessages()
  const { products } = messages
  const widget = useWording(widgetWording)
  const [fields, setFields] = useState(() => readFieldAccess(readQuery(window.location.search)))
  const panelId = useId()
  useKeptFocus()
  const { input, estimate, stale, page, lines, line, lineId, lineKey, ...actions } =
    useEstimatePage(today, {
      begin: () => openAddress(today, true),
      isEmbedded: true,
    })
  const { card, asOf, selected } = page
  const problems = [...fields.problems, ...(page.news?.problems ?? [])]
  const { total } = estimate
  // The page around may have changed the language since, which the address of the frame does not say.
  const url = shareAddress(window.location, writeLink(input, card, total), null, messages.locale)

  const show = useEffectEvent((query: string) => {
    setFields(readFieldAccess(readQuery(query)))
    restrictAddress(query)
    const asked = readAddress(query, 0, asOf, true)
    // The visitor may be typing just what the page around writes back.
    if (!isShown(asked, input, card)) actions.replace(asked)
  })
  useEffect(() => {
    // A page around that has a slider of its own asks faster than a phone can show.
    const asked = lastOf((query: string) => {
      show(query)
    })
    const stopListening = channel.listen((message) => {
      if (message.type === 'set') asked.give(message.query)
    })
    return () => {
      stopListening()
      asked.stop()
    }
  }, [channel])
  const content = useFrame(channel, { estimate, card, url })

  /** The dialog of a rule opens in the part of the frame that is seen. */
  const findVisiblePart = useCallback(async () => {
    if (content.current !== null) await measureVisiblePart(content.current)
  }, [content])

  return (
    <FieldAccessContext value={fields.access}>
      <EstimateScope
        unread={actions.unread}
        lineId={lineId}
        card={card}
        beforeRule={findVisiblePart}
      >
        <div ref={content} className="widget">
          <main className="widget-main">
            <h1 className="sr-only">{widget.title}</h1>
            <ClockNotice asOf={asOf} />
            <LinkNoticePlace
              news={newsOf(problems, page.news?.altered ?? null)}
              onDismiss={() => {
                setFields({ ...fields, problems: [] })
                actions.dismissNews()
              }}
              input={input}
              linkCard={page.linkCard}
              card={card}
              onCard={actions.takeCard}
            />
            {lines.length === 1 ? null : (
              <LinesBar
                lines={lines}
                estimate={estimate}
                selected={selected}
                panelId={panelId}
                onSelect={actions.lineActions.select}
              />
            )}
            {line === undefined ? null : (
              <section
                id={panelId}
                className="card widget-form"
                aria-label={products[line.config.product]}
                {...(lines.length === 1 ? {} : { role: 'tabpanel' })}
              >
                <h2 className="text-lg font-semibold">{products[line.config.product]}</h2>
                <p className="text-ink-2">{messages[line.config.product].intro}</p>
                <div className="mt-2">
                  <ProductForm key={lineKey} {...line} />
                </div>
              </section>
            )}
            <Sheet
              input={input}
              estimate={estimate}
              card={card}
              asOf={asOf}
              stale={stale}
              onUnread={actions.showUnread}
            />
            <footer className="widget-footer">
              <FullEstimateLink
                url={url}
                onOpen={() => {
                  channel.send({ type: 'open', url })
                }}
              />
              <p className="text-sm text-ink-3">{isTold ? widget.told : widget.private}</p>
            </footer>
          </main>
        </div>
      </EstimateScope>
    </FieldAccessContext>
  )
}
