import { memo, type ReactNode } from 'react'
import type { ListPrice, PriceModel } from '../domain/pricing/priceModel.ts'
import { tierSpans } from '../domain/pricing/tierSpans.ts'
import type { RateCard, RateSource } from '../domain/rateCards/rateCard.ts'
import type { Fen } from '../domain/money.ts'
import { chargeWording } from '../i18n/charges.ts'
import { pricesWording } from '../i18n/prices.ts'
import { rulesWording } from '../i18n/rules.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { RuleLink, type RuleName } from '../ui/RuleLink.tsx'

/** The whole rate card, readable before and without any script. */
export const PriceTables = memo(function PriceTables({ card }: { readonly card: RateCard }) {
  const messages = useMessages()
  const { products } = messages
  const prices = useWording(pricesWording)
  return (
    <section
      id={messages.anchor('prices')}
      className="card"
      aria-labelledby={messages.anchor('prices-heading')}
    >
      <h2 id={messages.anchor('prices-heading')} className="text-lg font-semibold">
        {prices.heading}
      </h2>
      <p className="text-ink-2">{prices.intro(card.version)}</p>
      <h3 className="mt-6 font-semibold">{products.smop}</h3>
      <div className="overflow-x-auto pb-2">
        <SmopTable card={card} />
      </div>
      <Source source={card.smop.source} />
      <h3 className="mt-8 font-semibold">{products.mss}</h3>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-6 md:grid-cols-2">
        <BandTable
          caption={prices.daily}
          rule="M1"
          heads={[prices.machines, prices.perMonth]}
          price={card.mss.daily}
        />
        <BandTable
          caption={prices.event}
          rule="M4"
          heads={[prices.hosts, prices.perDay]}
          price={card.mss.event}
        />
      </div>
      <Source source={card.mss.source} />
    </section>
  )
})

function SmopTable({ card }: { readonly card: RateCard }) {
  const { prices, products, priceText } = usePriceWording()
  const { smop: wording } = prices
  const { free, basic, packs } = card.smop
  return (
    <table className="table mt-2">
      <caption className="sr-only">{products.smop}</caption>
      <thead>
        <tr>
          <th scope="col">{wording.item}</th>
          <th scope="col">{wording.scope}</th>
          <th scope="col" className="text-right">
            {wording.price}
          </th>
        </tr>
      </thead>
      <tbody>
        <Row rule="S1" name={wording.free} scope={wording.freeScope(free.users)}>
          {wording.freePrice(free.days)}
        </Row>
        <Row rule="S2" name={wording.basic} scope={wording.basicScope(basic.users)}>
          {priceText(basic.monthlyFee, wording.perMonth)}
        </Row>
        {tierSpans(packs.price).map((tier) => (
          <Row
            key={tier.from}
            rule="S3"
            name={wording.pack(packs.size)}
            scope={wording.packScope(tier, packs.size)}
          >
            {priceText(tier.price, wording.perPack)}
          </Row>
        ))}
      </tbody>
    </table>
  )
}

function usePriceWording() {
  const { products } = useMessages()
  const prices = useWording(pricesWording)
  const priceText = (price: ListPrice, format: (amount: Fen) => string) =>
    price === 'on-request' ? prices.onRequest : format(price)
  return { prices, products, priceText }
}

function Row(props: {
  readonly rule: RuleName
  readonly name: string
  readonly scope: string
  readonly children: ReactNode
}) {
  return (
    <tr>
      <th scope="row" className="font-normal">
        {props.name} <RuleLink rule={props.rule} />
      </th>
      <td>{props.scope}</td>
      <td className="text-right">{props.children}</td>
    </tr>
  )
}

function BandTable(props: {
  readonly caption: string
  readonly rule: RuleName
  readonly heads: readonly [string, string]
  readonly price: PriceModel
}) {
  const { caption, rule, heads, price } = props
  const { money } = useMessages()
  const { prices, priceText } = usePriceWording()
  return (
    <table className="table self-start">
      <caption className="pb-1 text-left text-ink-2">
        {caption} <RuleLink rule={rule} />
      </caption>
      <thead>
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col" className="text-right">
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {tierSpans(price).map((tier) => (
          <tr key={tier.from}>
            <th scope="row" className="font-normal">
              {prices.span(tier)}
            </th>
            <td className="text-right">{priceText(tier.price, money)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Source({ source }: { readonly source: RateSource }) {
  const { buy, contact } = useWording(chargeWording)
  const rules = useWording(rulesWording)
  return (
    <p className="mt-3 text-sm text-ink-2">
      <span className="mb-3 block">
        {rules.document}{' '}
        <cite lang="zh-CN" className="not-italic">
          {rules.quoted(source.document)}
        </cite>
      </span>
      <span className="link-buttons">
        <ExternalLink href={source.purchasePage}>{buy}</ExternalLink>
        <ExternalLink href={source.salesContact}>{contact}</ExternalLink>
      </span>
    </p>
  )
}
