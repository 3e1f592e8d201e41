import { maxLines } from '../domain/link/readLink.ts'
import { useMessages } from '../i18n/messages.ts'
import { Icon } from '../ui/Icon.tsx'

/** Moving, duplicating and removing a line. */
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
  const tools = [
    { label: lines.earlier, icon: 'earlier', off: index === 0, run: () => actions.move(index, -1) },
    {
      label: lines.later,
      icon: 'later',
      off: index === count - 1,
      run: () => actions.move(index, 1),
    },
    {
      label: lines.duplicate,
      icon: 'duplicate',
      off: count >= maxLines,
      run: () => actions.duplicate(index),
    },
    { label: lines.remove, icon: 'remove', off: count === 1, run: () => actions.remove(index) },
  ] as const
  return (
    <div
      role="group"
      aria-label={lines.tools}
      className="flex shrink-0 flex-wrap max-sm:-ml-3 sm:-mt-2 sm:-mr-2 sm:min-w-44"
    >
      {tools.map(({ label, icon, off, run }) => (
        <button
          key={label}
          type="button"
          className="icon-button"
          aria-label={label}
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
