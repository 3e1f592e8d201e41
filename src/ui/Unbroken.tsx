/** Dates, amounts with what they are multiplied by, and spans: a break inside them would make two figures of one. */
const figures =
  /((?:[\d,]+(?: ?[a-z]+| ?[个月天]+)? × )?−?¥[\d,.]*\d|\d{4}-\d{2}-\d{2}|[\d,]+–[\d,]+)/

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
