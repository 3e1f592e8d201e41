import {
  createContext,
  useContext,
  useState,
  useSyncExternalStore,
  type ComponentType,
} from 'react'
import { lazyPart, type LazyPart } from './lazyPart.tsx'

/** Whether the page still shows what it was built with, apart from the day. */
export const AsBuiltContext = createContext(true)

/**
 * A part of the page that is in its HTML from the build on, and whose script comes after that of the form: until then the HTML
 * stands as it was built, without its dates, for as long as it is true.
 */
export function builtPart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyPart<Props> {
  return lazyPart(async () => {
    const Part = await load()
    return function Built(props: Props) {
      return (
        <div className="built">
          <Part {...props} />
        </div>
      )
    }
  }, BuiltHtml)
}

// React leaves alone what is inside while it takes over the page, and there is nothing to set afterwards.
const untouched = { __html: '' }

function BuiltHtml() {
  const [wasBuilt] = useState(useIsHydrating())
  const isTrue = useContext(AsBuiltContext)
  if (!wasBuilt) return <div className="built" />
  return (
    <div
      className="built"
      data-built={isTrue ? 'true' : 'outdated'}
      suppressHydrationWarning
      dangerouslySetInnerHTML={untouched}
    />
  )
}

const never = () => () => undefined

/** Whether React is taking over HTML that the build has made. */
const useIsHydrating = () =>
  useSyncExternalStore(
    never,
    () => false,
    () => true,
  )
