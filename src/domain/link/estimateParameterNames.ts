/** Names of the parameters of the whole estimate, in the order in which a link states them. They stand before the first `product`. */
export const estimateParameterNames: readonly string[] = [
  'v',
  'rates',
  'quoted',
  'title',
  'off',
  'until',
  'budget',
]
