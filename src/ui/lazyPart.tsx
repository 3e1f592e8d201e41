import { useEffect, useState, type ComponentType } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Notice } from './Notice.tsx'
import { ReloadOffer } from './ReloadOffer.tsx'

/**
 * A part of the page that is fetched when it is first shown. Should the fetch fail, it says so in its place and offers to try
 * again; everything else on the page goes on, and no input is lost.
 */
export function lazyPart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let fetched: ComponentType<Props> | undefined
  return function LazyPart(props: Props) {
    const [Part, setPart] = useState<ComponentType<Props> | undefined>(() => fetched)
    const [attempt, setAttempt] = useState(0)
    const [failed, setFailed] = useState(false)
    const { page } = useMessages()

    useEffect(() => {
      if (fetched !== undefined) return undefined
      let isGone = false
      async function fetchPart() {
        try {
          const part = await load()
          fetched = part
          if (!isGone) setPart(() => part)
        } catch {
          if (!isGone) setFailed(true)
        }
      }
      void fetchPart()
      return () => {
        isGone = true
      }
      // Each attempt fetches anew.
      // oxlint-disable-next-line react/exhaustive-effect-dependencies
    }, [attempt])

    if (Part !== undefined) return <Part {...props} />
    if (!failed) return <p className="sr-only">{page.loading}</p>
    return (
      <div role="alert">
        <Notice
          tone="caution"
          action={
            <button
              type="button"
              className="link-button"
              onClick={() => {
                setFailed(false)
                setAttempt(attempt + 1)
              }}
            >
              {page.tryAgain}
            </button>
          }
        >
          <p>{page.partFailed}</p>
          <ReloadOffer />
        </Notice>
      </div>
    )
  }
}
