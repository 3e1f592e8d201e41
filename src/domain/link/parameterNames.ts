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

const appended = new Set(['from', 'isappinstalled', 'fbclid', 'gclid', 'spm'])

/** Whether it is a parameter that other systems append to links; it means nothing here. */
export const isAppended = (name: string): boolean => appended.has(name) || name.startsWith('utm_')

/** Parameters of the view, which `viewProblems` and `readCompared` look at; harmless wherever they stand. */
export const viewParameters: ReadonlySet<string> = new Set([
  'lang',
  'theme',
  'view',
  'id',
  'origin',
  'lock',
  'hide',
  'accent',
  'radius',
  'font',
  'compare',
])

/** Whether it says something of the estimate, or is meant to. */
export const isOfEstimate = (name: string): boolean =>
  !isAppended(name) && !viewParameters.has(name)

/** Whether the parameter's value may be any text, so that nothing can be concluded from what stands in it. */
export const isOpaque = (name: string): boolean => name === 'title' || !isOfEstimate(name)
