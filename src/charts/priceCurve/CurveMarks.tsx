import type { CurvePlacement } from './placement.ts'

/** Where the visitor stands, what is needed, the cheapest purchase that covers it, and the point that is being read. */
export function CurveMarks(props: {
  readonly placement: CurvePlacement
  readonly reading: ReturnType<CurvePlacement['place']> | null
}) {
  const { placement, reading } = props
  return (
    <>
      {reading === null ? null : <line {...reading.line} className="leader" />}
      {/* Lines first, so that none runs through the text of another. */}
      {placement.marks.map(({ quantity, line }) => (
        <g key={quantity} className="curve-mark">
          <line {...line} />
        </g>
      ))}
      {placement.marks.map(({ kind, quantity, x, y, label }) => (
        <g key={quantity} className={`curve-mark curve-mark-${kind}`}>
          {y === null ? null : kind === 'here' ? (
            <circle cx={x} cy={y} r={6} />
          ) : (
            <path d="M0-8l8 8-8 8-8-8z" transform={`translate(${x} ${y})`} />
          )}
          {label === null ? null : (
            <text x={label.x} y={label.y} className="chart-text">
              {label.text}
            </text>
          )}
        </g>
      ))}
      {reading === null || reading.y === null ? null : (
        <circle cx={reading.x} cy={reading.y} r={4} className="curve-dot" />
      )}
    </>
  )
}
