/** Where the address states a view parameter, makes it state the visitor's new choice. */
export function updateView(name: 'lang' | 'theme', value: string): void {
  const url = new URL(window.location.href)
  if (!url.searchParams.has(name)) return
  url.searchParams.set(name, value)
  try {
    window.history.replaceState(window.history.state, '', url)
  } catch {
    // Refused: some frames may not, and browsers limit how often.
  }
}
