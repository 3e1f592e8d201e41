import { useMemo, type ReactNode } from 'react'
import { qrDrawing } from './qrPath.ts'

/** The QR code of a text, always dark on light so that every reader takes it; `fallback` where the text is too long for one. */
export function QrCode(props: {
  readonly text: string
  readonly label: string
  readonly fallback: string
  /** What is said below a code that is there. */
  readonly children: ReactNode
}) {
  const { text, label, fallback, children } = props
  const drawing = useMemo(() => qrDrawing(text), [text])
  if (drawing === null) return <p className="text-sm text-ink-2">{fallback}</p>
  return (
    <>
      <svg
        className="qr"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        shapeRendering="crispEdges"
        data-testid="qr"
      >
        <rect width={drawing.size} height={drawing.size} className="qr-light" />
        <path d={drawing.path} className="qr-dark" />
      </svg>
      {children}
    </>
  )
}
