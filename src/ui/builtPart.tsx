import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentType,
} from 'react'
import { useMessages } from '../i18n/messages.ts'
import {
  bearingsOf,
  counterpartOf,
  heldIn,
  pressWhenReleased,
  type Bearings,
} from './counterpart.ts'
import { lazyPart, type LazyPart } from './lazyPart.tsx'

/** Whether the page still shows what it was built with, apart from the day. */
export const AsBuiltContext = createContext(true)

/** The HTML of a part, and how it stood in the page. */
interface KeptHtml {
  readonly html: Element
  readonly height: number
  /** Below the window, or not shown at all: nothing in sight moves when the part is drawn in its place. */
  readonly isOutOfSight: boolean
}

/** HTML of parts that no part of the drawn page has taken yet, by name and in order. */
const kept = new Map<string, KeptHtml[]>()

/** Keeps the parts of HTML in whose place the page is about to be drawn: they go on standing in it until their script comes. */
export function keepBuiltParts(page: Element): void {
  for (const html of page.querySelectorAll('[data-part]')) {
    const name = html.getAttribute('data-part') ?? ''
    const { top, height } = html.getBoundingClientRect()
    // By half a window, for the form of another estimate may be shorter. What is empty has no place that could be kept.
    const isOutOfSight = html.hasChildNodes() && (height === 0 || top > 1.5 * window.innerHeight)
    kept.set(name, [...(kept.get(name) ?? []), { html, height, isOutOfSight }])
  }
}

/** Once the page is drawn, its parts have taken what was kept. */
export function forgetBuiltParts(): void {
  kept.clear()
}

/** What was done in the HTML of a part, to be done again in the part itself. */
interface Done {
  pressed?: Bearings | undefined
  held?: Bearings | undefined
  focused?: Bearings | undefined
  opened?: readonly Bearings[]
}

/** By the element around the part, which stays while the part takes the place of its HTML. */
type DoneIn = WeakMap<Element, Done>

/**
 * A part of the page that is in its HTML from the build on, and whose script comes after that of the form: until then the HTML
 * stands as it was built, without its dates, for as long as it is true; a button that is pressed meanwhile works once it can. A
 * part out of sight is drawn after the form, even if its script is there at once.
 */
export function builtPart<Props extends object>(
  name: string,
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  const doneIn: DoneIn = new WeakMap()
  return lazyPart(
    async () => {
      const Part = await load()
      return function Built(props: Props) {
        const element = useRef<HTMLDivElement>(null)
        useEffect(() => {
          const part = element.current
          const around = part?.parentElement
          if (part === null || !around) return
          const { opened = [], focused, held, pressed } = doneIn.get(around) ?? {}
          doneIn.delete(around)
          const control = (bearings: Bearings | undefined) => {
            const found = bearings && counterpartOf(bearings, part)
            return found instanceof HTMLElement ? found : null
          }
          for (const each of opened) control(each)?.parentElement?.setAttribute('open', '')
          control(focused)?.focus({ preventScroll: true })
          control(pressed)?.click()
          const underMouse = control(held)
          if (underMouse !== null) pressWhenReleased(underMouse)
        }, [])
        return (
          <div ref={element} className="built" data-part={name}>
            <Part {...props} />
          </div>
        )
      }
    },
    () => <BuiltHtml name={name} doneIn={doneIn} />,
    () => kept.get(name)?.every(({ isOutOfSight }) => isOutOfSight) ?? false,
  )
}

function BuiltHtml({ name, doneIn }: { readonly name: string; readonly doneIn: DoneIn }) {
  const { locale } = useMessages()
  const [builtIn] = useState(locale)
  const isTrue = useContext(AsBuiltContext) && locale === builtIn
  const element = useRef<HTMLDivElement>(null)
  const height = useRef(0)

  useLayoutEffect(() => {
    const html = element.current
    const around = html?.parentElement
    if (html === null || !around) return undefined
    // Of another part that stood here and never came.
    doneIn.delete(around)
    const own = kept.get(name)?.shift()
    height.current = own?.height ?? 0
    html.append(...(own?.html.childNodes ?? []))
    const press = ({ target }: Event) => {
      const control = target instanceof Element ? target.closest('button, input') : null
      if (control === null) return
      doneIn.set(around, { ...doneIn.get(around), pressed: bearingsOf(control, html) })
    }
    html.addEventListener('click', press)
    return () => {
      html.removeEventListener('click', press)
      noteStanding(html, around, doneIn)
    }
  }, [name, doneIn])

  // What is no longer true goes, and leaves its place.
  useLayoutEffect(() => {
    const html = element.current
    const around = html?.parentElement
    if (isTrue || html === null || !around) return
    noteStanding(html, around, doneIn)
    const { pressed, ...done } = doneIn.get(around) ?? {}
    // A choice is still meant; a button was pressed for what stood beside it.
    doneIn.set(around, pressed?.tag === 'INPUT' ? { ...done, pressed } : done)
    if (height.current > 0) html.style.height = `${height.current}px`
    html.replaceChildren()
  }, [isTrue, doneIn])

  return (
    <div
      ref={element}
      className="built"
      data-part={name}
      data-built={isTrue ? 'true' : 'outdated'}
    />
  )
}

/** Notes what has the focus, what is being pressed and what stands open, before it goes. */
function noteStanding(html: Element, around: Element, doneIn: DoneIn): void {
  if (!html.hasChildNodes()) return
  const { activeElement } = document
  const bearings = (element: Element | null) =>
    element !== null && html.contains(element) ? bearingsOf(element, html) : undefined
  doneIn.set(around, {
    ...doneIn.get(around),
    focused: bearings(activeElement),
    held: bearings(heldIn(html)),
    opened: [...html.querySelectorAll('details[open] > summary')].map((summary) =>
      bearingsOf(summary, html),
    ),
  })
}
