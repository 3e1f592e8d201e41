import { startTransition, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { Notice } from './Notice.tsx'
import { ReloadOffer } from './ReloadOffer.tsx'

/** A part of the page whose script is fetched apart. */
export interface LazyPart<Props extends object> {
  (props: Props): ReactNode
  /** Fetches the part before it is shown. */
  readonly preload: () => Promise<void>
}

/** Whatever has not arrived is asked for again together: parts may share a file. */
const retries = new Set<() => void>()

/**
 * A part of the page that is fetched when it is first shown. Should the fetch fail, it says so in its place and offers to try
 * again; everything else on the page goes on, and no input is lost.
 */
export function lazyPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  /** Stands in the place of the part until it is there. */
  Waiting: ComponentType = Loading,
  /** Whether the part, though it is there, is left to be drawn after all around it. */
  isLeftForLater: () => boolean = () => false,
): LazyPart<Props> {
  let fetched: ComponentType<Props> | undefined

  function LazyPart(props: Props) {
    const [Part, setPart] = useState(() => (isLeftForLater() ? undefined : fetched))
    const [attempt, setAttempt] = useState(0)
    const [failed, setFailed] = useState(false)

    useEffect(() => {
      let isGone = false
      async function fetchPart() {
        try {
          const part = fetched ?? (await load())
          fetched = part
          if (!isGone) {
            startTransition(() => {
              setPart(() => part)
            })
          }
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

    useEffect(() => {
      if (!failed) return undefined
      const retry = () => {
        setFailed(false)
        setAttempt((before) => before + 1)
      }
      retries.add(retry)
      return () => {
        retries.delete(retry)
      }
    }, [failed])

    if (Part !== undefined) return <Part {...props} />
    return (
      <>
        {failed ? <Failure /> : null}
        <Waiting />
      </>
    )
  }

  LazyPart.preload = async () => {
    fetched = await load()
  }
  return LazyPart
}

function Loading() {
  return <p className="sr-only">{useMessages().page.loading}</p>
}

function Failure() {
  const { page } = useMessages()
  return (
    <div role="alert">
      <Notice
        tone="caution"
        action={
          <button
            type="button"
            className="link-button"
            onClick={() => {
              for (const retry of retries) retry()
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
