const unit = ' [万亿]+人?| ?(?:[a-z]+|个月|[个台人天次项])'

/**
 * Dates, amounts with the year that they are due in or with what they are multiplied by, numbers and spans with what is counted: a
 * break inside them would make two figures of one, or part a figure from its unit.
 */
const figures = new RegExp(
  [
    `((?:\\d{4} |[\\d,]+(?:${unit})? × )?−?¥[\\d,.]*\\d`,
    '\\d{4}-\\d{2}-\\d{2}',
    `[\\d,]+–[\\d,]+(?:${unit})?`,
    `[\\d,.]*\\d(?:${unit}))`,
  ].join('|'),
)

/** A sentence whose figures stay on one line each. */
export const Unbroken = ({ text }: { readonly text: string }) =>
  text.split(figures).map((part, index) =>
    index % 2 === 1 ? (
      // The parts of one text have no identity but their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
