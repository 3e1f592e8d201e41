import { useEffect, useState } from 'react'

/** How long the figures have to rest before they are read out. */
const rest = 900

/** Reads what has changed out to a screen reader, once it has come to rest. Silent at first, and not copied along with what it repeats. */
export function Announcer({ text }: { readonly text: string }) {
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
    <p role="status" className="sr-only select-none">
      {announced}
    </p>
  )
}
