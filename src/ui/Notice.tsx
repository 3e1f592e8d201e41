import type { ReactNode } from 'react'

export type Tone = 'calm' | 'caution' | 'loss' | 'saved'

/** Shapes beside the colours, so that no tone rests on colour alone. */
const shapes: Record<Tone, string> = {
  calm: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1m-1 6v5h2V7zm0-3v2h2V4z',
  caution: 'M8 1.5 15.5 14.5H.5z',
  loss: 'M5 1h6l4 4v6l-4 4H5l-4-4V5z',
  saved: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1',
}

/** A sentence that stands where a decision is made, with what can be done about it. */
export function Notice(props: {
  readonly tone: Tone
  readonly children: ReactNode
  readonly action?: ReactNode
  readonly mark?: Readonly<Record<`data-${string}`, string>>
}) {
  return (
    <div className={`notice notice-${props.tone}`} {...props.mark}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className="mt-1 size-3.5 shrink-0 fill-current">
        <path d={shapes[props.tone]} fillRule="evenodd" />
      </svg>
      <div className="min-w-0 flex-1">
        {props.children}
        {props.action === undefined ? null : <div className="mt-1.5">{props.action}</div>}
      </div>
    </div>
  )
}
