import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react'
import { lazyPart, type LazyPart } from './lazyPart.tsx'

/** Whether the page still shows what it was built with, apart from the day. */
export const AsBuiltContext = createContext(true)

/** HTML of parts, by name, from a page that is drawn anew. */
const kept = new Map<string, Element>()

/** Keeps the HTML of the parts of a page that is about to be drawn anew: they go on standing in it until their script comes. */
export function keepBuiltParts(page: Element): void {
  for (const html of page.querySelectorAll('[data-part]')) {
    kept.set(html.getAttribute('data-part') ?? '', html)
  }
}

/** Once the page is drawn, its parts have taken what was kept. */
export function forgetBuiltParts(): void {
  kept.clear()
}

/**
 * A part of the page that is in its HTML from the build on, and whose script comes after that of the form: until then the HTML
 * stands as it was built, without its dates, for as long as it is true; a button that is pressed meanwhile works once it can.
 */
export function builtPart<Props extends object>(
  /** Its own on the page. */
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  return lazyPart(
    async () => {
      const Part = await load()
      return function Built(props: Props) {
        const element = useRef<HTMLDivElement>(null)
        useEffect(() => {
          const around = element.current?.parentElement
          const button = buttonsIn(element.current)[Number(around?.getAttribute(pressed) ?? NaN)]
          if (button === undefined) return
          around?.removeAttribute(pressed)
          button.click()
        }, [])
        return (
          <div ref={element} className="built" data-part={name}>
            <Part {...props} />
          </div>
        )
      }
    },
    () => <BuiltHtml name={name} />,
  )
}

function BuiltHtml({ name }: { readonly name: string }) {
  const [wasBuilt] = useState(useIsHydrating())
  const isTrue = useContext(AsBuiltContext)
  const element = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    element.current?.append(...(kept.get(name)?.childNodes ?? []))
  }, [name])

  useEffect(() => {
    const html = element.current
    const note = ({ target }: Event) => {
      const place = buttonsIn(html).findIndex(
        (button) => target instanceof Node && button.contains(target),
      )
      html?.parentElement?.setAttribute(pressed, String(place))
    }
    html?.addEventListener('click', note)
    return () => {
      html?.removeEventListener('click', note)
    }
  }, [])

  // By hand: React sets no attribute of HTML that it takes over.
  useLayoutEffect(() => {
    element.current?.setAttribute('data-built', isTrue ? 'true' : 'outdated')
  }, [isTrue])

  if (!wasBuilt) return <div ref={element} className="built" data-part={name} />
  return (
    <div
      ref={element}
      className="built"
      data-part={name}
      suppressHydrationWarning
      dangerouslySetInnerHTML={untouched}
    />
  )
}

// React leaves alone what is inside while it takes over the page, and there is nothing to set afterwards.
const untouched = { __html: '' }

/** On the element around a part: the place, among its buttons, of the one that was pressed. */
const pressed = 'data-pressed'

const buttonsIn = (element: Element | null) => [...(element?.querySelectorAll('button') ?? [])]

const never = () => () => undefined

/** Whether React is taking over HTML that the build has made. */
const useIsHydrating = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
