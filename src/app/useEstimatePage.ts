import { useStore } from '@tanstack/react-form'
import {
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { buildEstimate, type EstimateInput } from '../domain/estimate.ts'
import { isSameEstimate } from '../domain/link/isSameLine.ts'
import type { Parameters } from '../domain/link/parameterReader.ts'
import { maxLines, readLink } from '../domain/link/readLink.ts'
import { products, type ProductId } from '../domain/products/products.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { newestCard, rateCards } from '../domain/rateCards/rateCards.ts'
import { useEstimateForm, type EstimateValues, type FormLine } from '../form/estimateForm.ts'
import type { ProductFormProps } from '../products/productFormProps.ts'
import { comparedParameter } from '../share/compared.ts'
import { readQuery, writeQuery } from '../link/queryString.ts'
import { shareAddress, withoutView, withView } from '../share/withView.ts'
import { createAddressBar, selectedInEntry } from './addressBar.ts'
import { doWhatWasDone } from './doneBefore.ts'
import { createHeldValues } from './heldValues.ts'
import { moveLine, newLine, toInput } from './lines.ts'
import { compareWith, linkOf, readAddress, type Opening, type Page } from './opening.ts'
import { remember } from './storage.ts'
import { createUnreadFields } from './unreadFields.ts'
import { useToday } from './today.ts'

/** The estimate on the page: the form that holds it, the figures that follow from it, and the address that follows both. */
export function useEstimatePage(
  firstDay: CalendarDate,
  {
    begin,
    isEmbedded,
  }: {
    readonly begin: () => Opening
    /** In a frame of another page, whose history it leaves alone, and the visitor's storage too. */
    readonly isEmbedded: boolean
  },
) {
  const [opening] = useState(begin)
  const [page, setPage] = useState<Page>({ ...opening.page, opened: 0 })
  // The page as it is to be, for an address that is written before it is drawn.
  const latest = useRef(page)
  function turn(change: (before: Page) => Page) {
    latest.current = change(latest.current)
    setPage(latest.current)
  }
  const asOf = useToday(firstDay)
  const form = useEstimateForm(opening.values)
  const values = useStore(form.store, (state) => state.values)
  // It asks when a field goes, never while rendering.
  // oxlint-disable-next-line react/immutability, react/refs
  const [unread] = useState(() =>
    createUnreadFields(() => form.state.values.lines[latest.current.selected]?.id),
  )
  const unreadNow = useSyncExternalStore(unread.subscribe, unread.all, unread.all)
  const isUnreadIn = (id: string | undefined) => unreadNow.some(({ line }) => line === id)
  const input = useMemo(() => toInput(values), [values])
  const estimate = useMemo(() => buildEstimate(input, page.card), [input, page.card])

  const [held] = useState(createHeldValues)
  // What the page around the frame has asked for since, instead of what the address said.
  const restrictions = useRef<Parameters | null>(null)
  // The bar asks for the address when it writes it, never while rendering.
  // oxlint-disable-next-line react/immutability, react/refs
  const [bar] = useState(() => createAddressBar(() => `?${writeAddress()}`))

  function writeAddress(): string {
    const { card, compared, evidence } = latest.current
    const own = linkOf(toInput(form.state.values), card)
    const written = writeQuery(own)
    const link = evidence?.written === written ? evidence.link : own
    held.keep(writeQuery(link), form.state.values)
    if (!isEmbedded) remember('anjia.last', written)
    const here = readQuery(window.location.search).filter(([name]) => name !== 'compare')
    const view =
      restrictions.current === null
        ? here
        : [...here.filter((parameter) => !isRestriction(parameter)), ...restrictions.current]
    return writeQuery(withView(link, [...view, ...comparedParameter(compared?.query ?? null)]))
  }

  function open(query: string, selected: number, heldThere?: EstimateValues) {
    const { values: stated, page: nextPage } = readAddress(query, selected, asOf, isEmbedded)
    unread.forgetOthers(heldThere?.lines ?? [])
    form.reset(heldThere ?? stated, { keepDefaultValues: true })
    bar.drop()
    turn((before) => ({ ...nextPage, opened: before.opened + 1 }))
  }

  function isShown(query: string): boolean {
    const { values: stated, page: asked } = readAddress(query, 0, asOf, isEmbedded)
    const { card } = latest.current
    const isSame = isSameEstimate(toInput(stated), toInput(form.state.values), card)
    return isSame && asked.card === card && asked.news === null
  }

  const followHistory = useEffectEvent(() => {
    const { history, location } = window
    // The entry of a link to a place within the page is not the page's own: it leads there and changes nothing.
    if (history.state === null && location.hash !== '') {
      bar.own(page.selected)
      return
    }
    const selected = selectedInEntry()
    open(location.search, selected, held.at(estimateIn(location.search)))
    bar.own(selected)
  })

  useLayoutEffect(() => {
    if (!isEmbedded) bar.own(opening.page.selected)
    delete document.documentElement.dataset['pending']
    // Should the page fail, its address has the last input too.
    return bar.flush
  }, [bar, isEmbedded, opening])

  useEffect(() => {
    let seen = form.state.values
    const subscription = form.store.subscribe(() => {
      if (form.state.values === seen) return
      seen = form.state.values
      bar.edited()
    })
    const back = () => {
      followHistory()
    }
    window.addEventListener('popstate', back)
    // A button may be about to load the page again.
    window.addEventListener('focusout', bar.flush)
    window.addEventListener('pagehide', bar.flush)
    queueMicrotask(doWhatWasDone)
    return () => {
      subscription.unsubscribe()
      window.removeEventListener('popstate', back)
      window.removeEventListener('focusout', bar.flush)
      window.removeEventListener('pagehide', bar.flush)
    }
  }, [form, bar])

  /** A new entry of the history; a frame has none of its own, and leaves its host's alone. */
  function push(selected: number) {
    if (isEmbedded) bar.edited()
    else bar.push(selected)
  }

  /** Changes the lines or the selection as one step, which Back undoes. */
  function step(lines: readonly FormLine[], selected: number) {
    bar.flush()
    form.setFieldValue('lines', lines)
    turn((before) => ({ ...before, selected, offered: null }))
    push(selected)
  }

  /** Opens another estimate as one step. */
  function openAsStep(query: string) {
    bar.flush()
    open(query, 0)
    bar.push(0)
  }

  const isAsBuilt = useMemo(
    () => page.card === newestCard && isDefault(input, asOf),
    [input, page.card, asOf],
  )

  const lines = values.lines
  function insert(index: number, line: FormLine) {
    if (lines.length < maxLines) step(lines.toSpliced(index, 0, line), index)
  }

  const lineActions = {
    insert,
    add(product: ProductId) {
      insert(lines.length, newLine(products[product].defaults(asOf, page.card)))
    },
    duplicate(index: number) {
      const line = lines[index]
      if (line !== undefined) insert(index + 1, newLine({ ...line.config }))
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

  const inForm = lines[page.selected]
  const selectedLine: ProductFormProps | undefined = inForm && {
    form,
    index: page.selected,
    config: inForm.config,
    context: { card: page.card, asOf, off: input.off },
    onApply(config) {
      form.setFieldValue(`lines[${page.selected}].config`, config)
    },
  }

  return {
    form,
    input,
    estimate,
    /** Whether a field holds what cannot be read; the figures rest on what it held before. */
    stale: isUnreadIn('') || lines.some(({ id }) => isUnreadIn(id)),
    unread: unread.fields,
    /** Shows the line of such a field, unless there is one on the page. */
    showUnread() {
      if (isUnreadIn('') || isUnreadIn(inForm?.id)) return
      lineActions.select(lines.findIndex(({ id }) => isUnreadIn(id)))
    },
    page: { ...page, asOf },
    lines,
    /** The selected line, and a key that lets the fields of another line, or of an estimate that has just been opened, start afresh. */
    line: selectedLine,
    lineKey: `${page.opened}-${inForm?.id ?? ''}`,
    lineId: inForm?.id ?? '',
    lineActions,
    /** The page shows the estimate that it was built with, but for the day. */
    isAsBuilt,
    /** The parameters of the estimate as it stands, and the address to pass on. */
    query: () => writeQuery(linkOf(input, page.card)),
    link: () => shareAddress(window.location, linkOf(input, page.card)),
    open: openAsStep,
    /** Opens what the page around the frame asks for, unless it is there: the visitor may be typing just what the page writes back. */
    show(query: string) {
      restrictions.current = readQuery(query).filter(isRestriction)
      if (!isShown(query)) open(query, 0)
      bar.edited()
    },
    /** Prices the estimate with another card, as one step. */
    takeCard(card: RateCard) {
      bar.flush()
      turn((before) => ({ ...before, card }))
      push(page.selected)
    },
    comparison: {
      link: () =>
        shareAddress(window.location, linkOf(input, page.card), page.compared?.query ?? null),
      /** Begins to compare with another estimate, or ends it, as one step. */
      with(query: string | null) {
        bar.flush()
        const compared = query === null ? null : compareWith(estimateIn(query), asOf, true)
        turn((before) => ({ ...before, compared }))
        bar.push(page.selected)
      },
      swap() {
        if (page.compared === null) return
        const current = writeQuery(linkOf(input, page.card))
        openAsStep(writeQuery([...comparedParameter(current), ...readQuery(page.compared.query)]))
      },
    },
    dismissNews() {
      turn((before) => ({ ...before, news: null }))
    },
    dismissOffer() {
      turn((before) => ({ ...before, offered: null }))
    },
  }
}

/** The query of the estimate alone. */
const estimateIn = (query: string): string => writeQuery(withoutView(readQuery(query)))

/** Of fields that the page around the frame has fixed. */
const isRestriction = ([name]: Parameters[number]) => name === 'lock' || name === 'hide'

/** Whether this is the estimate that an address which says nothing opens. */
const isDefault = (input: EstimateInput, asOf: CalendarDate): boolean =>
  isSameEstimate(input, readLink([], asOf, rateCards).input, newestCard)
