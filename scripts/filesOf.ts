import type { Rolldown } from 'vite'

/** The files that a part needs besides the script of the page: its own first, then what it imports. */
export function filesOf(name: string, bundle: Rolldown.OutputBundle): string[] {
  const part = Object.values(bundle).find((output) => output.name === name)
  if (part === undefined) throw new Error(`the build has no file named ${name}`)
  const files = new Set([part.fileName])
  for (const file of files) {
    const output = bundle[file]
    if (output?.type !== 'chunk') continue
    for (const imported of output.imports) {
      const other = bundle[imported]
      if (other?.type === 'chunk' && !other.isEntry) files.add(imported)
    }
  }
  return [...files]
}
