/** Dates and amounts: a break inside them would make two figures of one. */
const figures = /(−?¥[\d,.]*\d|\d{4}-\d{2}-\d{2})/

/** A sentence whose dates and amounts stay on one line each. */
export const Unbroken = ({ text }: { readonly text: string }) =>
  text.split(figures).map((part, index) =>
    figures.test(part) ? (
      // The parts of one text have no identity but their place in it.
      // oxlint-disable-next-line react/no-array-index-key
      <span key={index} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
