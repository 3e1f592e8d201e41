import { useStore } from '@tanstack/react-form'
import { useMemo, useState } from 'react'
import type { CalendarDate } from '../domain/calendar.ts'
import { buildEstimate } from '../domain/estimate.ts'
import { writeLink } from '../domain/link/writeLink.ts'
import type { RateCard } from '../domain/rateCards/rateCard.ts'
import { useEstimateForm, type EstimateValues } from '../form/estimateForm.ts'
import { readQuery, writeQuery } from '../link/queryString.ts'
import type { ProductFormProps } from '../products/productFormProps.ts'
import { comparedParameter } from '../share/compared.ts'
import { estimateIn, shareAddress } from '../share/withView.ts'
import { lineActions } from './lineActions.ts'
import { toInput } from './lines.ts'
import { compareWith, isAsBuilt, readAddress, type Opening, type Page } from './opening.ts'
import { createStore, useStored } from './store.ts'
import { useToday } from './today.ts'
import { createUnreadFields, lineOfUnread } from './unreadFields.ts'
import { useAddress } from './useAddress.ts'

/** The estimate on the page: the form that holds it, the figures that follow from it, and the address that follows both. */
export function useEstimatePage(
  firstDay: CalendarDate,
  {
    begin,
    isEmbedded,
  }: {
    readonly begin: () => Opening
    /** In a frame of another page. */
    readonly isEmbedded: boolean
  },
) {
  const [opening] = useState(begin)
  const asOf = useToday(firstDay)
  const form = useEstimateForm(opening.values)
  const values = useStore(form.store, (state) => state.values)
  const [pageStore] = useState(() => createStore<Page>({ ...opening.page, opened: 0 }))
  const page = useStored(pageStore)
  const [unread] = useState(() =>
    createUnreadFields(() => form.state.values.lines[pageStore.get().selected]?.id),
  )
  const unreadNow = useStored(unread.all)

  const { lines } = values
  const { card, selected, compared } = page
  const input = useMemo(() => toInput(values), [values])
  const estimate = useMemo(() => buildEstimate(input, card), [input, card])
  const asBuilt = useMemo(() => isAsBuilt(input, card, asOf), [input, card, asOf])
  const unreadLine = lineOfUnread(unreadNow, lines, selected)

  const address = useAddress({
    form,
    page: pageStore,
    isEmbedded,
    onReturn(query, at, held) {
      open(read(query, at), held)
    },
  })

  function turn(change: Partial<Page>) {
    pageStore.set({ ...pageStore.get(), ...change })
  }

  const read = (query: string, at = 0) => readAddress(query, at, asOf, isEmbedded)

  function open(asked: Opening, held?: EstimateValues) {
    unread.forgetOthers(held?.lines ?? [])
    form.reset(held ?? asked.values, { keepDefaultValues: true })
    address.drop()
    turn({ ...asked.page, opened: pageStore.get().opened + 1 })
  }

  /** Changes the page as one step, which Back undoes. */
  function step(change: () => void) {
    address.flush()
    change()
    address.push(pageStore.get().selected)
  }

  function openAsStep(query: string) {
    step(() => {
      open(read(query))
    })
  }

  const actions = lineActions({ lines, selected, card, asOf }, (next, at) => {
    step(() => {
      form.setFieldValue('lines', next)
      turn({ selected: at, offered: null })
    })
  })

  const inForm = lines[selected]
  const selectedLine: ProductFormProps | undefined = inForm && {
    form,
    index: selected,
    config: inForm.config,
    context: { card, asOf, off: input.off },
    onApply(config) {
      form.setFieldValue(`lines[${selected}].config`, config)
    },
  }

  const link = () => writeLink(input, card, estimate.total)

  return {
    form,
    input,
    estimate,
    /** Whether a field holds what cannot be read; the figures rest on what it held before. */
    stale: unreadLine !== null,
    unread: unread.fields,
    /** Shows the line of such a field, unless there is one on the page. */
    showUnread() {
      if (unreadLine !== null) actions.select(unreadLine)
    },
    page: { ...page, asOf },
    lines,
    /** The selected line, and a key that lets the fields of another line, or of an estimate that has just been opened, start afresh. */
    line: selectedLine,
    lineKey: `${page.opened}-${inForm?.id ?? ''}`,
    lineId: inForm?.id ?? '',
    lineActions: actions,
    /** The page shows the estimate that it was built with, but for the day. */
    isAsBuilt: asBuilt,
    /** The parameters of the estimate as it stands, and the address to pass on. */
    query: () => writeQuery(link()),
    link: () => shareAddress(window.location, link()),
    open: openAsStep,
    /** Opens another estimate in the place of this one, which is no step. */
    replace(asked: Opening) {
      open(asked)
      address.edited()
    },
    /** Prices the estimate with another card, as one step. */
    takeCard(other: RateCard) {
      step(() => {
        turn({ card: other })
      })
    },
    comparison: {
      link: () => shareAddress(window.location, link(), compared?.query ?? null),
      /** Begins to compare with another estimate, or ends it, as one step. */
      with(query: string | null) {
        step(() => {
          turn({ compared: query === null ? null : compareWith(estimateIn(query), asOf, true) })
        })
      },
      swap() {
        if (compared === null) return
        const current = comparedParameter(writeQuery(link()))
        openAsStep(writeQuery([...current, ...readQuery(compared.query)]))
      },
    },
    dismissNews() {
      turn({ news: null })
    },
    dismissOffer() {
      turn({ offered: null })
    },
  }
}
