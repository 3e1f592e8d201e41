import { success } from '../domain/result.ts'
import { useMessages } from '../i18n/messages.ts'
import type { CountInputProps } from './CountInput.tsx'
import { readCountText } from './countText.ts'
import { DraftInput } from './DraftInput.tsx'
import { useCountProblem } from './useCountProblem.ts'

/** A field for a whole number that may be left empty. */
export function OptionalCountInput(props: CountInputProps<number | null>) {
  const { limits, counted, ...rest } = props
  const { count } = useMessages()
  return (
    <DraftInput
      {...rest}
      why={useCountProblem(counted)}
      format={(value) => (value === null ? '' : count(value))}
      read={(text) => (text.trim() === '' ? success(null) : readCountText(text, limits, counted))}
    />
  )
}
