import { maxLines } from '../domain/link/readLink.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../ui/Icon.tsx'

/** Duplicating a line, and, among several, moving and removing it. */
export function LineTools(props: {
  readonly index: number
  readonly count: number
  readonly actions: {
    readonly move: (index: number, by: 1 | -1) => void
    readonly duplicate: (index: number) => void
    readonly remove: (index: number) => void
  }
}) {
  const { index, count, actions } = props
  const { lines } = useMessages()
  const duplicate = {
    label: lines.duplicate,
    icon: 'duplicate',
    off: count >= maxLines,
    run: () => actions.duplicate(index),
  } as const
  const amongSeveral = [
    { label: lines.earlier, icon: 'earlier', off: index === 0, run: () => actions.move(index, -1) },
    {
      label: lines.later,
      icon: 'later',
      off: index === count - 1,
      run: () => actions.move(index, 1),
    },
    duplicate,
    { label: lines.remove, icon: 'remove', off: false, run: () => actions.remove(index) },
  ] as const
  const tools = count === 1 ? [duplicate] : amongSeveral
  return (
    <div
      role="group"
      aria-label={lines.tools}
      className="line-tools relative -mx-3 -my-2 flex shrink-0"
    >
      {tools.map(({ label, icon, off, run }) => (
        <button
          key={label}
          type="button"
          className="icon-button"
          title={label}
          // Out of use, it keeps the focus that it may have.
          aria-disabled={off}
          onClick={off ? undefined : run}
        >
          <Icon name={icon} />
        </button>
      ))}
    </div>
  )
}
