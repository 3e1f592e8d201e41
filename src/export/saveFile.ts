import type { ExportFile } from './exportFile.ts'

/** Time for the browser to take over what it has been given. */
const handover = 60_000

/** Hands a file to the browser for saving. Whether it does, a page cannot know: a frame may forbid it in silence. */
export function saveFile({ name, type, content }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([content], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => {
    URL.revokeObjectURL(url)
  }, handover)
}
