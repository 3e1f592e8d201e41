import { startTransition, useEffect, useLayoutEffect } from 'react'
import { createRoot } from 'react-dom/client'
import { themes } from '../ui/theme.ts'
import { forgetBuiltParts, keepBuiltParts } from '../ui/builtPart.tsx'
import { doWhatWasDone, takePlace } from './doneBefore.ts'
import { openAddress } from './opening.ts'
import { Root, type RootProps } from './Root.tsx'

/** Draws the page from its address and from what the script in the head has found out, and puts it in the place of its HTML. */
export function mountPage(html: HTMLElement, props: Omit<RootProps, 'theme' | 'begin'>): void {
  const page = document.createElement('div')
  const chosen = document.documentElement.dataset['theme']
  keepBuiltParts(html)
  // In pieces, between which the browser stays free to scroll and to paint.
  startTransition(() => {
    createRoot(page).render(
      <>
        <TakesPlace html={html} page={page} />
        <Root
          {...props}
          theme={themes.find((name) => name === chosen) ?? 'auto'}
          begin={() => openAddress(props.today, false)}
        />
      </>,
    )
  })
}

/** First of all that is drawn, so that whatever is measured after it stands in the document. */
function TakesPlace(props: { readonly html: HTMLElement; readonly page: HTMLElement }) {
  const { html, page } = props
  useLayoutEffect(() => {
    takePlace(html, page)
    delete document.documentElement.dataset['pending']
  }, [html, page])
  useEffect(() => {
    forgetBuiltParts()
    page.removeAttribute('style')
    // Once the page listens to its fields.
    queueMicrotask(doWhatWasDone)
  }, [page])
  return null
}
