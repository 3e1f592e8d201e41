import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  type ComponentType,
} from 'react'
import { lazyPart, type LazyPart } from './lazyPart.tsx'

/** Whether the page still shows what it was built with, apart from the day. */
export const AsBuiltContext = createContext(true)

/** HTML of parts that no part of the drawn page has taken yet, by name and in order. */
const kept = new Map<string, Element[]>()

/** Keeps the parts of HTML in whose place the page is about to be drawn: they go on standing in it until their script comes. */
export function keepBuiltParts(page: Element): void {
  for (const part of page.querySelectorAll('[data-part]')) {
    const name = part.getAttribute('data-part') ?? ''
    kept.set(name, [...(kept.get(name) ?? []), part])
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
          const noted = (attribute: string) => {
            const place = Number(around?.getAttribute(attribute) ?? NaN)
            around?.removeAttribute(attribute)
            return controlsIn(element.current)[place]
          }
          noted(`${focused}-${name}`)?.focus({ preventScroll: true })
          noted(`${pressed}-${name}`)?.click()
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
  const isTrue = useContext(AsBuiltContext)
  const element = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const html = element.current
    const note = (attribute: string, control: Element | null) => {
      const place = controlsIn(html).findIndex((each) => each === control)
      if (place !== -1) html?.parentElement?.setAttribute(`${attribute}-${name}`, String(place))
    }
    const press = ({ target }: Event) => {
      if (target instanceof Element) note(pressed, target.closest('button, input'))
    }
    html?.append(...(kept.get(name)?.shift()?.childNodes ?? []))
    html?.addEventListener('click', press)
    return () => {
      html?.removeEventListener('click', press)
      note(focused, document.activeElement)
    }
  }, [name])

  return (
    <div
      ref={element}
      className="built"
      data-part={name}
      data-built={isTrue ? 'true' : 'outdated'}
    />
  )
}

/** On the element around a part, followed by its name: the places of the control that was pressed and of the one with the focus. */
const pressed = 'data-pressed'
const focused = 'data-focus'

const controlsIn = (element: Element | null) => [
  ...(element?.querySelectorAll<HTMLElement>('a, button, input, summary') ?? []),
]
