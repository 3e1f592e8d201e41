import { useStore } from '@tanstack/react-form'
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { buildEstimate } from '../domain/estimate.ts'
import type { LinkProblem } from '../domain/link/parameterReader.ts'
import { isBlank, readLink, type LinkReading } from '../domain/link/readLink.ts'
import { writeLink } from '../domain/link/writeLink.ts'
import { products, type ProductId } from '../domain/products/products.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { newestCard, rateCards } from '../domain/rateCards/rateCards.ts'
import { useAppForm, type FormLine } from '../form/formHook.ts'
import { readQuery, writeQuery } from '../share/queryString.ts'
import { readView } from '../share/view.ts'
import { withView } from '../share/withView.ts'
import { createAddressBar } from './addressBar.ts'
import { moveLine, newLine, toInput, toValues } from './lines.ts'
import { lastEstimate, type LastEstimate } from './lastEstimate.ts'
import { remember } from './storage.ts'

/** What the visitor has to be told of the link that was opened. */
export interface LinkNews {
  readonly problems: readonly LinkProblem[]
  readonly altered: LinkReading['altered']
}

interface Page {
  readonly card: RateCard
  readonly asOf: CalendarDate
  readonly news: LinkNews | null
  /** The visitor's last estimate, while it is offered. */
  readonly offered: LastEstimate | null
  /** The place of the selected line. */
  readonly selected: number
  /** How often an estimate was opened: the fields start afresh with each. */
  readonly opened: number
}

/**
 * The estimate on the page: the form that holds it, the figures that follow from it, and the address that follows both.
 * It begins as rendered at build time, and takes over what the address says before the browser paints.
 */
export function useEstimatePage(
  builtOn: CalendarDate,
  today: CalendarDate,
  /** In a frame of another page: leaves the visitor's storage alone, and that page's history too. */
  { isEmbedded = false } = {},
) {
  const [initialValues] = useState(() => toValues(readLink([], builtOn, rateCards).input))
  const [page, setPage] = useState<Page>({
    card: newestCard,
    asOf: builtOn,
    news: null,
    offered: null,
    selected: 0,
    opened: 0,
  })
  const form = useAppForm({ defaultValues: initialValues })
  const values = useStore(form.store, (state) => state.values)
  const stale = useStore(form.store, (state) => !state.isFieldsValid)
  const input = useMemo(() => toInput(values), [values])
  const estimate = useMemo(() => buildEstimate(input, page.card), [input, page.card])

  const cardInUse = useRef(newestCard)
  const [bar] = useState(() => createAddressBar(() => `?${writeAddress()}`))

  function writeAddress(): string {
    const current = toInput(form.state.values)
    const { total } = buildEstimate(current, cardInUse.current)
    const link = writeLink(current, cardInUse.current, total)
    if (!isEmbedded) remember('anjia.last', writeQuery(link))
    return writeQuery(withView(link, readQuery(window.location.search)))
  }

  function open(query: string, selected: number) {
    const parameters = readQuery(query)
    const reading = readLink(parameters, today, rateCards)
    const problems = [...readView(parameters).problems, ...reading.problems]
    const isNews = problems.length > 0 || reading.altered !== null
    cardInUse.current = reading.card
    form.reset(toValues(reading.input), { keepDefaultValues: true })
    bar.drop()
    setPage((before) => ({
      card: reading.card,
      asOf: today,
      news: isNews ? { problems, altered: reading.altered } : null,
      offered: isBlank(parameters) ? lastEstimate(today, reading.input) : null,
      selected: Math.min(selected, reading.input.lines.length - 1),
      opened: before.opened + 1,
    }))
  }

  const openAddress = useEffectEvent(() => {
    open(window.location.search, selectedIn(window.history.state))
  })

  useLayoutEffect(() => {
    // The page was rendered without knowing the address; what it says is filled in before anything is painted.
    // oxlint-disable-next-line react/set-state-in-effect
    openAddress()
    delete document.documentElement.dataset['pending']
  }, [])

  useEffect(() => {
    let seen = form.state.values
    const subscription = form.store.subscribe(() => {
      if (form.state.values === seen) return
      seen = form.state.values
      bar.edited()
    })
    const back = () => {
      openAddress()
    }
    window.addEventListener('popstate', back)
    window.addEventListener('pagehide', bar.flush)
    return () => {
      subscription.unsubscribe()
      window.removeEventListener('popstate', back)
      window.removeEventListener('pagehide', bar.flush)
    }
  }, [form, bar])

  /** Changes the lines or the selection as one step, which Back undoes. */
  function step(lines: readonly FormLine[], selected: number) {
    bar.flush()
    form.setFieldValue('lines', lines)
    setPage((before) => ({ ...before, selected, offered: null }))
    if (isEmbedded) bar.edited()
    else bar.push({ selected })
  }

  const lines = values.lines
  const lineActions = {
    add(product: ProductId) {
      const config = products[product].defaults(page.asOf, page.card)
      step([...lines, newLine(config)], lines.length)
    },
    duplicate(index: number) {
      const line = lines[index]
      if (line !== undefined) step(lines.toSpliced(index + 1, 0, newLine(line.config)), index + 1)
    },
    remove(index: number) {
      if (lines.length > 1) step(lines.toSpliced(index, 1), Math.max(0, index - 1))
    },
    move(index: number, by: 1 | -1) {
      const moved = moveLine(lines, index, by)
      if (moved !== lines) step(moved, index + by)
    },
    select(index: number) {
      if (index !== page.selected) step(lines, index)
    },
  }

  return {
    form,
    input,
    estimate,
    stale,
    page,
    lines,
    lineActions,
    /** The link to the estimate as it stands. */
    link: () => `${window.location.origin}${window.location.pathname}?${writeAddress()}`,
    /** Opens what the page around the frame asks for. */
    show(query: string) {
      open(query, 0)
      bar.edited()
    },
    restore(query: string) {
      bar.flush()
      open(query, 0)
      bar.push({ selected: 0 })
    },
    dismissNews() {
      setPage((before) => ({ ...before, news: null }))
    },
    dismissOffer() {
      setPage((before) => ({ ...before, offered: null }))
    },
  }
}

/** The selected line that a history entry remembers; the first where it remembers none. */
function selectedIn(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('selected' in state)) return 0
  const { selected } = state
  return typeof selected === 'number' && Number.isInteger(selected) && selected >= 0 ? selected : 0
}
