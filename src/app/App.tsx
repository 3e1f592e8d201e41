import { useId, useMemo, useState } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { listTotal } from '../domain/estimate.ts'
import type { LineConfig } from '../domain/products/products.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import { LifecyclePanel } from '../charts/lifecycle/LifecyclePanel.tsx'
import { PaymentsPart } from '../charts/payments/paymentsPart.ts'
import { PriceTables } from '../estimate/PriceTables.tsx'
import { RuleDialog } from '../estimate/RuleDialog.tsx'
import { RuleList } from '../estimate/RuleList.tsx'
import { Sheet } from '../estimate/Sheet.tsx'
import { useMessages } from '../i18n/messages.ts'
import { ProductForm } from '../products/ProductForm.tsx'
import { Disclosure } from '../ui/Disclosure.tsx'
import { OpenRuleContext, type RuleName } from '../ui/RuleLink.tsx'
import type { Theme } from '../share/view.ts'
import { Announcer } from './Announcer.tsx'
import { BudgetField } from './BudgetField.tsx'
import { GrowthField } from './GrowthField.tsx'
import { ExportTools } from './ExportTools.tsx'
import { Header } from './Header.tsx'
import { LifecycleField } from './LifecycleField.tsx'
import { LinesBar } from './LinesBar.tsx'
import { LineTools } from './LineTools.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { LazyComparison, LazyPriceCurve } from './planningParts.ts'
import { ReminderButton } from './ReminderButton.tsx'
import { RestoreOffer } from './RestoreOffer.tsx'
import { LazyComparePart, LazyCustomerFields, LazyOldCard, LazyShareDialog } from './shareParts.ts'
import { useIdle } from './useIdle.ts'
import { useEstimatePage } from './useEstimatePage.ts'

/** The whole page. */
export function App(props: {
  readonly builtOn: CalendarDate
  readonly today: CalendarDate
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onLanguage: () => void
}) {
  const { builtOn, today, theme, onTheme, onLanguage } = props
  const messages = useMessages()
  const { page: wording, sheet } = messages
  const [rule, setRule] = useState<RuleName | null>(null)
  const [sharing, setSharing] = useState<'no' | 'yes' | 'copying-refused'>('no')
  const panelId = useId()
  const isIdle = useIdle()
  const { form, input, estimate, stale, page, lines, lineActions, ...actions } = useEstimatePage(
    builtOn,
    today,
  )
  const { card, asOf, selected } = page
  const line = lines[selected]
  const config = line?.config
  // The fields of another line, or of an estimate that has just been opened, start afresh.
  const lineKey = `${page.opened}-${line?.id ?? ''}`
  const { total } = estimate
  const advice = useMemo(() => ({ card, asOf, off: input.off }), [card, asOf, input.off])
  const apply = (next: LineConfig) => {
    form.setFieldValue(`lines[${selected}].config`, next)
  }

  return (
    <OpenRuleContext value={setRule}>
      <Header
        theme={theme}
        onTheme={onTheme}
        onLanguage={onLanguage}
        link={actions.link}
        onShare={() => {
          setSharing('yes')
        }}
        onRefused={() => {
          setSharing('copying-refused')
        }}
      >
        <ExportTools
          source={{ input, estimate, card, createdOn: asOf }}
          stale={stale}
          query={actions.query}
          onOpen={actions.open}
        />
      </Header>
      <div className="share-place">
        {sharing === 'no' ? null : (
          <LazyShareDialog
            isCopyingRefused={sharing === 'copying-refused'}
            source={{ input, estimate, card, createdOn: asOf }}
            link={actions.link}
            query={actions.query}
            onOpen={(query) => {
              setSharing('no')
              actions.open(query)
            }}
            onCompare={(query) => {
              setSharing('no')
              actions.comparison.with(query)
            }}
            onClose={() => {
              setSharing('no')
            }}
          />
        )}
      </div>
      <main className="page">
        <h1 className="sr-only">{wording.title}</h1>
        <div className="load-failed notice notice-caution">
          <p>
            {wording.loadFailed}{' '}
            {/* The page's own address: a way to try again that needs no script. */}
            {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid */}
            <a className="link-button" href="">
              {wording.tryAgain}
            </a>
          </p>
        </div>
        <noscript>
          <p className="notice notice-caution">{wording.noScript}</p>
        </noscript>
        {page.news === null && page.linkCard === newestCard ? null : (
          <LinkNotice news={page.news} onDismiss={actions.dismissNews}>
            {page.linkCard === newestCard ? null : (
              <div className="old-card-place">
                <LazyOldCard
                  input={input}
                  then={page.linkCard}
                  now={newestCard}
                  chosen={card}
                  onChoose={actions.takeCard}
                />
              </div>
            )}
          </LinkNotice>
        )}
        {page.offered === null ? null : (
          <RestoreOffer
            last={page.offered}
            onAccept={() => {
              if (page.offered !== null) actions.open(page.offered.query)
            }}
            onDismiss={actions.dismissOffer}
          />
        )}
        <div className="workspace">
          <div className="min-w-0 space-y-4">
            <LinesBar
              lines={lines}
              estimate={estimate}
              selected={selected}
              panelId={panelId}
              onSelect={lineActions.select}
              onAdd={lineActions.add}
            />
            {line === undefined ? null : (
              <section
                id={panelId}
                role="tabpanel"
                className="card"
                aria-label={messages.products[line.config.product]}
              >
                <div className="flex items-start justify-between gap-x-4 max-sm:flex-col">
                  <div className="min-w-0">
                    <h2 className="text-lg font-bold">{messages.products[line.config.product]}</h2>
                    <p className="text-ink-2">{messages[line.config.product].intro}</p>
                  </div>
                  <LineTools index={selected} count={lines.length} actions={lineActions} />
                </div>
                <div className="mt-3">
                  <ProductForm
                    key={lineKey}
                    form={form}
                    index={selected}
                    config={line.config}
                    advice={advice}
                    onApply={apply}
                  />
                  <Disclosure summary={messages.lines.compare}>
                    <LazyComparison config={line.config} context={advice} onApply={apply} />
                  </Disclosure>
                  <Disclosure
                    key={page.opened}
                    summary={messages.lines.budget}
                    isOpenAtFirst={input.budget !== null}
                  >
                    <form.AppField name="budget">
                      {(field) => (
                        <BudgetField
                          config={line.config}
                          context={advice}
                          budget={input.budget}
                          estimate={estimate}
                          index={selected}
                          onBudget={field.handleChange}
                          onApply={apply}
                        />
                      )}
                    </form.AppField>
                  </Disclosure>
                </div>
              </section>
            )}
            <div className="card customer" data-testid="customer">
              <Disclosure summary={messages.customer.summary}>
                <LazyCustomerFields key={page.opened} form={form} asOf={asOf} />
              </Disclosure>
            </div>
          </div>
          <Sheet input={input} estimate={estimate} card={card} asOf={asOf} stale={stale} />
        </div>
        {config?.product === 'smop' ? (
          <form.AppField key={lineKey} name={`lines[${selected}].config.renew`}>
            {() => (
              <LifecycleField
                config={config}
                advice={advice}
                onApply={apply}
                reminder={
                  <ReminderButton
                    config={config}
                    source={{ input, estimate, card, createdOn: asOf }}
                    link={actions.link}
                  />
                }
              />
            )}
          </form.AppField>
        ) : null}
        {config?.product === 'mss' ? <LifecyclePanel config={config} card={card} /> : null}
        {config === undefined ? null : (
          <div className="planning">
            {isIdle ? <LazyPriceCurve config={config} card={card} onTake={apply} /> : null}
            {isIdle && config.product === 'smop' && config.edition === 'basic' ? (
              <form.AppField key={lineKey} name={`lines[${selected}].config.target`}>
                {() => <GrowthField config={config} rates={card.smop} onApply={apply} />}
              </form.AppField>
            ) : null}
          </div>
        )}
        <div
          className="payments-place"
          data-due={(listTotal(estimate) ?? 0) === 0 ? 'nothing' : 'something'}
        >
          {isIdle ? <PaymentsPart estimate={estimate} card={card} /> : null}
        </div>
        {page.compared === null ? null : (
          <LazyComparePart
            a={{ input, card }}
            asOf={asOf}
            query={page.compared.query}
            isNew={page.compared.isNew}
            link={actions.comparison.link()}
            onSwap={actions.comparison.swap}
            onStop={() => {
              actions.comparison.with(null)
            }}
          />
        )}
        <PriceTables card={card} />
        <RuleList />
      </main>
      <footer className="page-footer">
        <p>{wording.disclaimer}</p>
        <p>{wording.privacy}</p>
      </footer>
      <Announcer text={total === null ? sheet.announceContact : sheet.announce(total)} />
      {rule === null ? null : (
        <RuleDialog
          rule={rule}
          card={card}
          onClose={() => {
            setRule(null)
          }}
        />
      )}
    </OpenRuleContext>
  )
}
