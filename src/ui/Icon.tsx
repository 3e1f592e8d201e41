const paths = {
  earlier: 'M10 3 5 8l5 5',
  later: 'm6 3 5 5-5 5',
  duplicate: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  remove: 'm3.5 3.5 9 9m0-9-9 9',
  add: 'M8 3v10M3 8h10',
  link: 'M6.5 9.5a2.5 2.5 0 0 0 3.5 0l2.8-2.8a2.5 2.5 0 0 0-3.5-3.5l-.9.9m1.1 2.4a2.5 2.5 0 0 0-3.5 0L3.2 9.3a2.5 2.5 0 0 0 3.5 3.5l.9-.9',
  done: 'm3 8.5 3.5 3.5L13 4.5',
}

/** A small drawing in the colour of its text. What it means is said beside it, or by the button that it stands in. */
export function Icon({ name }: { readonly name: keyof typeof paths }) {
  return (
    <svg viewBox="0 0 16 16" className="icon" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  )
}
