import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { isFramed } from './isFramed.ts'

/**
 * Beside the word that something could not be fetched: if the site answers all the same, it has probably been replaced by a
 * newer version, and reloading is the way on. In a frame the address may not hold the inputs, so nothing is offered there.
 */
export function ReloadOffer() {
  const { page, failure } = useMessages()
  const [isOffered, setOffered] = useState(false)

  useEffect(() => {
    let isGone = false
    async function look() {
      const answers = await siteAnswers()
      if (!isGone && !isFramed()) setOffered(answers)
    }
    void look()
    return () => {
      isGone = true
    }
  }, [])

  if (!isOffered) return null
  return (
    <p>
      {page.maybeUpdated}{' '}
      <button
        type="button"
        className="link-button"
        onClick={() => {
          window.location.reload()
        }}
      >
        {failure.reload}
      </button>
    </p>
  )
}

async function siteAnswers(): Promise<boolean> {
  try {
    const response = await fetch(window.location.pathname, { method: 'HEAD', cache: 'no-store' })
    return response.ok
  } catch {
    return false
  }
}
