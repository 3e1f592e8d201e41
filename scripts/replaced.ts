/** A text with what stands for a mark that it has to hold. Throws where it does not: a build must not go on without it. */
export function replaced(text: string, mark: string, by: string): string {
  if (!text.includes(mark)) throw new Error(`the page has no ${mark}`)
  return text.replace(mark, () => by)
}
