import { useEffect, useState } from 'react'
import type { Fen } from '../domain/money.ts'
import { useMessages } from '../i18n/messages.ts'

/** How long the figures have to rest before they are read out. */
const rest = 900

/** Reads a changed total out to a screen reader, once it has come to rest. Silent at first. */
export function Announcer({ total }: { readonly total: Fen | null }) {
  const { sheet } = useMessages()
  const text = total === null ? sheet.announceContact : sheet.announce(total)
  const [first] = useState(text)
  const [announced, setAnnounced] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      setAnnounced((before) => (before === '' && text === first ? '' : text))
    }, rest)
    return () => {
      clearTimeout(timer)
    }
  }, [text, first])
  return (
    <p role="status" className="sr-only">
      {announced}
    </p>
  )
}
