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
 * stands as it was built, without its dates, for as long as it is true; a button that is pressed meanwhile works once it can. A
 * part out of sight is drawn after the form, even if its script is there at once.
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
            const places = around?.getAttribute(`${attribute}-${name}`)?.split(' ') ?? []
            around?.removeAttribute(`${attribute}-${name}`)
            return places.flatMap((place) => controlsIn(element.current)[Number(place)] ?? [])
          }
          for (const { parentElement } of noted(opened)) parentElement?.setAttribute('open', '')
          for (const control of noted(focused)) control.focus({ preventScroll: true })
          for (const control of noted(pressed)) control.click()
        }, [])
        return (
          <div ref={element} className="built" data-part={name}>
            <Part {...props} />
          </div>
        )
      }
    },
    () => <BuiltHtml name={name} />,
    () => isOutOfSight(kept.get(name)?.[0]),
  )
}

/** Whether it is below the window, or not shown at all, so that nothing in sight moves when it is drawn. */
function isOutOfSight(html: Element | undefined): boolean {
  // What is empty has no place that could be kept.
  if (html === undefined || html.childElementCount === 0) return false
  const { top, height } = html.getBoundingClientRect()
  return height === 0 || top > window.innerHeight
}

function BuiltHtml({ name }: { readonly name: string }) {
  const isTrue = useContext(AsBuiltContext)
  const element = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const html = element.current
    const note = (attribute: string, isNoted: (control: Element) => boolean) => {
      const places = controlsIn(html).flatMap((control, place) => (isNoted(control) ? place : []))
      if (places.length > 0) {
        html?.parentElement?.setAttribute(`${attribute}-${name}`, places.join(' '))
      }
    }
    const press = ({ target }: Event) => {
      if (target instanceof Element)
        note(pressed, (control) => control === target.closest('button, input'))
    }
    html?.append(...(kept.get(name)?.shift()?.childNodes ?? []))
    html?.addEventListener('click', press)
    return () => {
      html?.removeEventListener('click', press)
      note(focused, (control) => control === document.activeElement)
      note(opened, (control) => control.matches('details[open] > summary'))
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

/** On the element around a part, followed by its name: the places of the controls that were pressed, have the focus, are opened. */
const pressed = 'data-pressed'
const focused = 'data-focus'
const opened = 'data-opened'

const controlsIn = (element: Element | null) => [
  ...(element?.querySelectorAll<HTMLElement>('a, button, input, summary') ?? []),
]
