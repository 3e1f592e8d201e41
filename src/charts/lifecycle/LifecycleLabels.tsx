import type { DateMark, SegmentLabel } from './labelPlacement.ts'

export function SegmentLabels({ labels }: { readonly labels: readonly SegmentLabel[] }) {
  return (
    <g aria-hidden="true">
      {labels.map(({ phase, text, x, y, leader }) => (
        <g key={phase.start}>
          {leader === null ? null : (
            <line x1={leader.x} x2={leader.x} y1={leader.top} y2={0} className="leader" />
          )}
          <text
            x={x}
            y={y}
            className={leader === null ? `chart-text chart-text-on on-${phase.kind}` : 'chart-text'}
          >
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Lines first, so that none runs through the text of another. */
export function DateMarks({ marks }: { readonly marks: readonly DateMark[] }) {
  // The start is not in the picture.
  const pointed = marks.filter(({ kind }) => kind !== 'start')
  return (
    <g aria-hidden="true">
      {pointed.map(({ text, kind, x, lineFoot }) => (
        <g key={text} className={`mark-${kind}`}>
          <line x1={x} x2={x} y1={-4} y2={lineFoot} />
        </g>
      ))}
      {marks.map(({ text, kind, left, y }) => (
        <g key={text} className={`mark-${kind}`}>
          <text x={left} y={y} className="chart-text">
            {text}
          </text>
        </g>
      ))}
    </g>
  )
}
