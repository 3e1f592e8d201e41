import type { Messages } from '../i18n/zhCN.ts'
import type { ExportSource } from './exportSource.ts'

/** A file ready to be saved. */
export interface ExportFile {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array<ArrayBuffer>
}

/** A way to write an estimate into a file, in the language of the messages. */
export type Exporter = (
  source: ExportSource,
  messages: Messages,
) => ExportFile | Promise<ExportFile>

/** The longest that a title may make a name. */
const longest = 40

/** A name that every system can store: the title, or the name of the app, and the day. */
export function fileName(source: ExportSource, messages: Messages, extension: string): string {
  // Control and formatting characters, and what Windows, macOS or a shell would not take; dots would hide the file.
  const title = source.input.title.replace(/[\p{C}\p{Zl}\p{Zp}\\/:*?"<>|]+/gu, ' ')
  const kept = Array.from(title)
    .slice(0, longest)
    .join('')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  const name = kept === '' ? messages.page.name : kept.replace(/\s+/g, ' ')
  return `${name} ${source.createdOn}.${extension}`
}
