/** Parameters of the whole estimate, in the order in which a link states them. They stand before the first `product`. */
export const estimateParameters: readonly string[] = [
  'v',
  'rates',
  'quoted',
  'title',
  'off',
  'until',
  'budget',
]
