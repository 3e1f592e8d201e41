import { useId, useState } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { LifecyclePanel } from '../charts/lifecycle/LifecyclePanel.tsx'
import { PriceTables } from '../estimate/PriceTables.tsx'
import { RuleDialog } from '../estimate/RuleDialog.tsx'
import { RuleList } from '../estimate/RuleList.tsx'
import { Sheet } from '../estimate/Sheet.tsx'
import { useMessages } from '../i18n/messages.ts'
import { ProductForm } from '../products/ProductForm.tsx'
import { OpenRuleContext, type RuleName } from '../ui/RuleLink.tsx'
import type { Theme } from '../share/view.ts'
import { Announcer } from './Announcer.tsx'
import { EmbedButton } from './EmbedButton.tsx'
import { Header } from './Header.tsx'
import { LifecycleField } from './LifecycleField.tsx'
import { LinesBar } from './LinesBar.tsx'
import { LineTools } from './LineTools.tsx'
import { LinkNotice } from './LinkNotice.tsx'
import { RestoreOffer } from './RestoreOffer.tsx'
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
  const panelId = useId()
  const { form, input, estimate, stale, page, lines, lineActions, ...actions } = useEstimatePage(
    builtOn,
    today,
  )
  const { card, asOf, selected } = page
  const line = lines[selected]
  const { total } = estimate

  return (
    <OpenRuleContext value={setRule}>
      <Header theme={theme} onTheme={onTheme} onLanguage={onLanguage} link={actions.link} />
      <main className="page">
        <h1 className="sr-only">{wording.title}</h1>
        <noscript>
          <p className="notice notice-caution">{wording.noScript}</p>
        </noscript>
        {page.news === null ? null : (
          <LinkNotice news={page.news} onDismiss={actions.dismissNews} />
        )}
        {page.offered === null ? null : (
          <RestoreOffer
            last={page.offered}
            onAccept={() => {
              if (page.offered !== null) actions.restore(page.offered.query)
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
                    key={`${page.opened}-${line.id}`}
                    form={form}
                    index={selected}
                    config={line.config}
                    card={card}
                    asOf={asOf}
                  />
                </div>
              </section>
            )}
          </div>
          <Sheet input={input} estimate={estimate} card={card} stale={stale} />
        </div>
        {line?.config.product === 'smop' ? (
          <form.AppField key={`${page.opened}-${line.id}`} name={`lines[${selected}].config.renew`}>
            {() => <LifecycleField config={line.config} card={card} />}
          </form.AppField>
        ) : null}
        {line?.config.product === 'mss' ? (
          <LifecyclePanel config={line.config} card={card} />
        ) : null}
        <PriceTables card={card} />
        <RuleList />
      </main>
      <footer className="page-footer">
        <p>{wording.disclaimer}</p>
        <p>{wording.privacy}</p>
        <EmbedButton link={actions.link} />
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
