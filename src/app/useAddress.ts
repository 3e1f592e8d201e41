import { useEffect, useEffectEvent, useLayoutEffect, useState } from 'react'
import type { EstimateForm, EstimateValues } from '../form/estimateForm.ts'
import { readQuery, writeQuery } from '../link/queryString.ts'
import { comparedParameter } from '../share/compared.ts'
import { estimateIn, withView } from '../share/withView.ts'
import { createAddressBar, selectedInEntry } from './addressBar.ts'
import { createHeldValues } from './heldValues.ts'
import { toInput } from './lines.ts'
import { linkOf, type Page } from './opening.ts'
import { remember } from './storage.ts'
import type { Store } from './store.ts'

/** What the address follows. */
interface Followed {
  readonly form: EstimateForm
  readonly page: Store<Page>
  /** In a frame of another page, whose history it leaves alone, and the visitor's storage too. */
  readonly isEmbedded: boolean
}

/** Keeps the address at the estimate as it stands, and the estimate, by `onReturn`, at the address that Back or Forward leads to. */
export function useAddress(
  followed: Followed & {
    /** With what the form held there, as far as that is known. */
    readonly onReturn: (query: string, selected: number, held?: EstimateValues) => void
  },
) {
  const { form, page, isEmbedded, onReturn } = followed
  const [address] = useState(() => createAddress(followed))

  const followHistory = useEffectEvent(() => {
    const { history, location } = window
    // The entry of a link to a place within the page is not the page's own: it leads there and changes nothing.
    if (history.state === null && location.hash !== '') {
      address.own(page.get().selected)
      return
    }
    const selected = selectedInEntry()
    onReturn(location.search, selected, address.heldAt(location.search))
    address.own(selected)
  })

  useLayoutEffect(() => {
    if (!isEmbedded) address.own(page.get().selected)
    // Should the page fail, its address has the last input too.
    return address.flush
  }, [address, page, isEmbedded])

  useEffect(() => {
    let seen = form.state.values
    const subscription = form.store.subscribe(() => {
      if (form.state.values === seen) return
      seen = form.state.values
      address.edited()
    })
    const back = () => {
      followHistory()
    }
    window.addEventListener('popstate', back)
    // A button may be about to load the page again.
    window.addEventListener('focusout', address.flush)
    window.addEventListener('pagehide', address.flush)
    return () => {
      subscription.unsubscribe()
      window.removeEventListener('popstate', back)
      window.removeEventListener('focusout', address.flush)
      window.removeEventListener('pagehide', address.flush)
    }
  }, [form, address])

  return address
}

function createAddress({ form, page, isEmbedded }: Followed) {
  const held = createHeldValues()

  const bar = createAddressBar(() => {
    const { card, compared, evidence } = page.get()
    const own = linkOf(toInput(form.state.values), card)
    const written = writeQuery(own)
    const link = evidence?.written === written ? evidence.link : own
    setDown(writeQuery(link), written)
    const here = readQuery(window.location.search).filter(([name]) => name !== 'compare')
    return `?${writeQuery(withView(link, [...here, ...comparedParameter(compared?.query ?? null)]))}`
  }, isEmbedded)

  /** For whoever comes back to this address, and for the next visit. */
  function setDown(query: string, written: string) {
    held.keep(query, form.state.values)
    if (!isEmbedded) remember('anjia.last', written)
  }

  return { ...bar, heldAt: (query: string) => held.at(estimateIn(query)) }
}
