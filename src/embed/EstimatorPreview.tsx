import { useEffect, useEffectEvent, useRef } from 'react'
import type { Parameters } from '../domain/link/parameterReader.ts'
import { useWording } from '../i18n/messages.ts'
import { builderWording } from './builderWording.ts'
import { defineEstimator } from './loader/estimatorElement.ts'

/** The estimator as a site would show it, by the same loader, in a frame of its own. Tells the inputs that it comes to hold. */
export function EstimatorPreview(props: {
  readonly base: string
  readonly query: string
  readonly lang: string
  readonly theme: string
  readonly onInputs: (inputs: Parameters) => void
}) {
  const { base, query, lang, theme, onInputs } = props
  const place = useRef<HTMLDivElement>(null)
  const { preview } = useWording(builderWording)
  const element = useRef<HTMLElement>(null)
  const report = useEffectEvent(onInputs)

  useEffect(() => {
    defineEstimator(new URL(base))
    const estimator = document.createElement('anjia-estimator')
    estimator.addEventListener('anjia:estimate', ({ detail }) => {
      report([...new URL(detail.url).searchParams])
    })
    element.current = estimator
    place.current?.append(estimator)
    return () => {
      estimator.remove()
    }
  }, [base])

  useEffect(() => {
    const attributes = { query, lang, theme }
    for (const [name, value] of Object.entries(attributes)) {
      if (element.current?.getAttribute(name) !== value) element.current?.setAttribute(name, value)
    }
  }, [query, lang, theme])

  return (
    <div
      ref={place}
      role="group"
      aria-label={preview}
      className="builder-preview"
      data-theme={theme}
      // What scrolls has to be reachable by keyboard.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    />
  )
}
