import { memo } from 'react'
import { concernOf } from '../domain/advice/concerns.ts'
import type { CalendarDate } from '../domain/calendar.ts'
import { dueOn, type Charge } from '../domain/charge.ts'
import type { EstimateLine } from '../domain/estimate.ts'
import { productOf } from '../domain/products/products.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { concernWording } from '../i18n/concerns.ts'
import { chargeWording } from '../i18n/charges.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { Amount } from '../ui/Amount.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { RuleLink } from '../ui/RuleLink.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'

/** Every line of the estimate with its charges, their formulas and rules. */
export function SheetLines(props: {
  readonly lines: readonly EstimateLine[]
  readonly card: RateCard
  readonly asOf: CalendarDate
}) {
  const { lines, card, asOf } = props
  const { lines: wording } = useMessages()
  return lines.map((line, index) => (
    // Lines of an estimate have no identity but their place in it.
    // oxlint-disable-next-line react/no-array-index-key
    <SheetLine
      key={index}
      ordinal={lines.length === 1 ? '' : `${wording.item(index)} · `}
      line={line}
      card={card}
      asOf={asOf}
    />
  ))
}

const SheetLine = memo(function SheetLine(props: {
  /** Its place among several. */
  readonly ordinal: string
  readonly line: EstimateLine
  readonly card: RateCard
  readonly asOf: CalendarDate
}) {
  const { ordinal, line, card, asOf } = props
  const messages = useMessages()
  const { sheet } = messages
  const wording = useWording(concernWording)
  const charges = useWording(chargeWording)
  const source = productOf(line.config).source(card)
  const name = `${ordinal}${messages.products[line.config.product]}`
  const concern = concernOf(line.config, card, asOf)
  return (
    <section data-testid="line" className="sheet-line" data-state={line.state}>
      <h3 className="flex items-baseline justify-between gap-4">
        <span>
          <span className="font-semibold">{name}</span>
          <span className="block text-sm font-normal text-ink-2">
            {messages.lines.summary(line.config)}
          </span>
        </span>
        <span
          data-testid="line-total"
          className="shrink-0 font-semibold"
          {...(line.state === 'contact' ? { 'data-state': 'contact' } : {})}
        >
          {line.state === 'contact' ? messages.lines.contact : <Amount value={line.total} />}
        </span>
      </h3>
      {line.state === 'contact' ? (
        <p className="mt-2 text-sm text-ink-2">
          {line.request.rule === undefined ? (
            sheet.onRequest
          ) : (
            <>
              {charges.unpriced(line.request.above)}
              {'\u00A0'}
              <RuleLink rule={line.request.rule} />
            </>
          )}
        </p>
      ) : (
        <ul>
          {line.charges.map((charge) => (
            <ChargeRow
              key={charge.id}
              charge={charge}
              packSize={card.smop.packs.size}
              asOf={asOf}
            />
          ))}
        </ul>
      )}
      {concern === null ? null : (
        <p className="mt-2 text-sm text-loss" data-testid="concern" data-kind={concern.kind}>
          {wording.text(concern)}
        </p>
      )}
      <p className="mt-2 text-sm">
        {line.state === 'contact' ? (
          <ExternalLink href={source.salesContact}>
            {charges.contact} <span className="sr-only">{name}</span>
          </ExternalLink>
        ) : (
          <ExternalLink href={source.purchasePage}>
            {charges.buy} <span className="sr-only">{name}</span>
          </ExternalLink>
        )}
      </p>
    </section>
  )
})

function ChargeRow(props: {
  readonly charge: Charge
  readonly packSize: number
  readonly asOf: CalendarDate
}) {
  const { charge, packSize, asOf } = props
  const charges = useWording(chargeWording)
  return (
    <li data-testid="charge" data-rule={charge.rule} className="charge">
      <div className="min-w-0">
        <p>
          <Unbroken text={charges.title(charge)} />
        </p>
        <p className="text-sm text-ink-2">
          <Unbroken text={charges.formula(charge, packSize)} />
          {'\u00A0'}
          <RuleLink rule={charge.rule} />
        </p>
      </div>
      <p className="text-right">
        <Amount value={charge.amount} />
        <time className="block text-sm text-ink-3" dateTime={dueOn(charge)} data-dated="">
          {charges.due(charge, asOf)}
        </time>
      </p>
    </li>
  )
}
