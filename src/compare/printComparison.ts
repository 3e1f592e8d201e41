/** Prints the comparison alone: the mark on the page hides the rest of it, and goes when the dialog of the browser does. */
export function printComparison(): void {
  const { dataset } = document.documentElement
  dataset['print'] = 'comparison'
  window.addEventListener(
    'afterprint',
    () => {
      delete dataset['print']
    },
    { once: true },
  )
  window.print()
}
