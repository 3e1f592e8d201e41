import { useEffect, useState, type ReactNode } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import type { ProductId } from '../domain/products/products.ts'
import { newestCard } from '../domain/rateCards/rateCards.ts'
import { Sheet } from '../estimate/Sheet.tsx'
import { useMessages } from '../i18n/messages.ts'
import type { Theme } from '../ui/theme.ts'
import { AsBuiltContext } from '../ui/builtPart.tsx'
import { ClockNotice } from './ClockNotice.tsx'
import { CustomerCard } from './CustomerCard.tsx'
import { EstimateScope } from './EstimateScope.tsx'
import { Header } from './Header.tsx'
import { LineCard } from './LineCard.tsx'
import { LinesBar } from './LinesBar.tsx'
import { LineTools } from './LineTools.tsx'
import { LinkNoticePlace } from './LinkNoticePlace.tsx'
import type { Opening } from './opening.ts'
import {
  ExportToolsPart,
  LazyComparePart,
  LazyRestoreOffer,
  LazyRemovedLine,
  LazyShareDialog,
  LifecyclePart,
  PriceTablesPart,
  preloadWantedLater,
  RuleListPart,
} from './parts.ts'
import { Planning } from './Planning.tsx'
import type { RemovedLine } from './RemovedLineNotice.tsx'
import { useAtRest } from './useAtRest.ts'
import { useEstimatePage } from './useEstimatePage.ts'
import { useKeptFocus } from './useKeptFocus.ts'
import { usePrintKey } from './usePrintKey.ts'

/** The whole page. */
export function App(props: {
  readonly begin: () => Opening
  readonly today: CalendarDate
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onLanguage: () => void
  readonly beforeScript: ReactNode
}) {
  const { begin, today, theme, onTheme, onLanguage, beforeScript } = props
  const messages = useMessages()
  const { page: wording } = messages
  const [sharing, setSharing] = useState<'no' | 'yes' | 'copying-refused'>('no')
  const [removed, setRemoved] = useState<RemovedLine | null>(null)
  const panelId = messages.anchor('line')
  const isAtRest = useAtRest()
  const printKeys = usePrintKey()
  useKeptFocus()
  useEffect(() => {
    if (isAtRest) void preloadWantedLater()
  }, [isAtRest])
  const { form, input, estimate, stale, page, lines, line, lineId, lineKey, ...actions } =
    useEstimatePage(today, { begin, isEmbedded: false })
  const { lineActions, isAsBuilt } = actions
  const { card, asOf, selected, opened } = page
  const source = { input, estimate, card, createdOn: asOf }

  function tellRemoved(index: number) {
    setRemoved({ line: lines[index], index, rest: form.state.values.lines })
  }

  function remove(index: number) {
    lineActions.remove(index)
    tellRemoved(index)
  }

  function replaceOnly(product: ProductId) {
    lineActions.replaceAll(product)
    if (!isAsBuilt) tellRemoved(0)
  }

  return (
    <EstimateScope unread={actions.unread} lineId={lineId} card={card}>
      <Header
        theme={theme}
        onTheme={onTheme}
        onLanguage={onLanguage}
        link={actions.link}
        isInDoubt={stale || page.news !== null}
        onShare={() => {
          setSharing('yes')
        }}
        onRefused={() => {
          setSharing('copying-refused')
        }}
      >
        <ExportToolsPart
          source={source}
          stale={stale}
          unsettled={page.news !== null}
          link={actions.link}
          printKeys={printKeys}
          onOpen={actions.open}
        />
      </Header>
      <div className="share-place">
        {sharing === 'no' ? null : (
          <LazyShareDialog
            isCopyingRefused={sharing === 'copying-refused'}
            source={source}
            stale={stale}
            unsettled={page.news !== null}
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
        {beforeScript}
        <LinkNoticePlace
          news={page.news}
          onDismiss={actions.dismissNews}
          input={input}
          linkCard={page.linkCard}
          card={card}
          onCard={actions.takeCard}
        />
        <ClockNotice asOf={asOf} />
        {page.offered === null ? null : (
          <LazyRestoreOffer
            last={page.offered}
            onAccept={() => {
              if (page.offered !== null) actions.open(page.offered.query)
            }}
            onDismiss={actions.dismissOffer}
          />
        )}
        {/* Where the sheet stands beside the form, it has the title. */}
        {input.title === '' ? null : (
          <p className="text-lg font-semibold wrap-anywhere lg:hidden">
            <bdi>{input.title}</bdi>
          </p>
        )}
        <AsBuiltContext value={isAsBuilt}>
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
              {removed?.rest === lines ? (
                <LazyRemovedLine {...removed} onUndo={lineActions.insert} />
              ) : null}
              {line === undefined ? null : (
                <LineCard
                  {...line}
                  id={panelId}
                  input={input}
                  estimate={estimate}
                  opened={opened}
                  lineKey={lineKey}
                  onReplace={lines.length === 1 ? replaceOnly : undefined}
                  tools={
                    <LineTools
                      index={selected}
                      count={lines.length}
                      actions={{ ...lineActions, remove }}
                    />
                  }
                />
              )}
              <CustomerCard opened={opened} form={form} asOf={asOf} />
            </div>
            <Sheet
              input={input}
              estimate={estimate}
              card={card}
              asOf={asOf}
              stale={stale}
              onUnread={actions.showUnread}
              comparison={page.compared === null ? undefined : '#comparison'}
            />
          </div>
          {page.compared === null ? null : (
            <LazyComparePart
              a={{ input, card }}
              stale={stale}
              b={page.compared}
              link={actions.comparison.link()}
              onSwap={actions.comparison.swap}
              onStop={() => {
                actions.comparison.with(null)
              }}
            />
          )}
          {line === undefined ? null : (
            <>
              <LifecyclePart key={lineKey} {...line} source={source} link={actions.link} />
              <Planning {...line} estimate={estimate} lineKey={lineKey} isIdle={isAtRest} />
            </>
          )}
        </AsBuiltContext>
        <AsBuiltContext value={card === newestCard}>
          <PriceTablesPart card={card} />
          <RuleListPart />
        </AsBuiltContext>
      </main>
      <footer className="page-footer">
        <p>{wording.disclaimer}</p>
        <p>{wording.privacy}</p>
      </footer>
    </EstimateScope>
  )
}
