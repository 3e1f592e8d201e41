import type { AdviceContext } from '../domain/advice/advice.ts'
import { offeredRemedy } from '../domain/advice/capacityRemedy.ts'
import type { SmopConfig } from '../domain/products/smop/config.ts'
import { useMayChange } from '../form/useMayChange.ts'
import { useWording } from '../i18n/messages.ts'
import { remedyWording } from '../i18n/remedy.ts'

/** Puts a capacity right that is short or nearly so, where that can be done. */
export function CapacityRemedyButton(props: {
  readonly config: SmopConfig
  readonly context: AdviceContext
  readonly onApply: (config: SmopConfig) => void
}) {
  const { config, context, onApply } = props
  const wording = useWording(remedyWording)
  const mayChange = useMayChange()
  const remedy = offeredRemedy(config, context)
  if (remedy === null || !mayChange(config, remedy.config)) return null
  return (
    <div className="mt-1.5">
      <button
        type="button"
        className="link-button"
        onClick={() => {
          onApply(remedy.config)
        }}
      >
        {wording(remedy)}
      </button>
    </div>
  )
}
