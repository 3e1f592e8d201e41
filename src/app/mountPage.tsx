import { startTransition } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { keepBuiltParts } from '../ui/builtPart.tsx'
import { Root, type RootProps } from './Root.tsx'

/** Takes over the page that the build has made; where the address says more than that, draws it anew, from the address. */
export function mountPage(root: Element, props: Omit<RootProps, 'isBuilt'>): void {
  const isBuilt = window.location.search === '' && root.firstElementChild !== null
  const page = <Root {...props} isBuilt={isBuilt} />
  const options = { identifierPrefix: `${props.locale}-` }
  // In pieces, between which the browser stays free to scroll and to paint.
  startTransition(() => {
    if (isBuilt) hydrateRoot(root, page, options)
    else {
      keepBuiltParts(root)
      createRoot(root, options).render(page)
    }
  })
}
