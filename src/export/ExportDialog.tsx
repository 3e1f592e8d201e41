import { useState } from 'react'
import { useMessages, useWording } from '../i18n/messages.ts'
import { unsettledWording } from '../i18n/unsettled.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { ExternalLink } from '../ui/ExternalLink.tsx'
import { ReloadOffer } from '../ui/ReloadOffer.tsx'
import type { ExportFile } from './exportFile.ts'
import type { ExportSource } from './exportSource.ts'
import { exportWording } from './exportWording.ts'
import { formats, type Format } from './formats.ts'
import { OpenFile } from './OpenFile.tsx'
import { saveFile } from './saveFile.ts'
import type { Intake } from './useFileIntake.ts'

type Progress = 'working' | 'failed' | ExportFile | null

/** Every way to take the estimate along as a file or on paper, and the way back from a file. */
export function ExportDialog(props: {
  readonly source: ExportSource
  /** Some input cannot be read, so the figures rest on its last good value. */
  readonly stale: boolean
  /** What was to be told of the link that was opened, and no file made of it tells. */
  readonly unsettled: boolean
  /** Shown inside another page, which may forbid to save or to print. */
  readonly framed: boolean
  readonly intake: Intake | null
  readonly onPrint: () => void
  readonly onOpen: (query: string) => void
  readonly onClose: () => void
}) {
  const { source, stale, unsettled, framed, intake, onPrint, onOpen, onClose } = props
  const messages = useMessages()
  const wording = useWording(exportWording)
  const unsettledText = useWording(unsettledWording)
  const [progress, setProgress] = useState<Progress>(null)

  async function write(format: Format) {
    setProgress('working')
    try {
      const exporter = await format.load()
      const file = await exporter(source, messages)
      saveFile(file)
      setProgress(file)
    } catch {
      setProgress('failed')
    }
  }

  return (
    <Dialog title={wording.title} onClose={onClose}>
      <p className="text-sm text-ink-2">{wording.intro}</p>
      {stale ? <p className="mt-2 text-sm text-loss">{messages.sheet.stale}</p> : null}
      {unsettled ? <p className="mt-2 text-sm text-loss">{unsettledText}</p> : null}
      <ul className="export-formats">
        <li>
          {framed ? (
            <ExternalLink href={source.url} className="export-format">
              <FormatText {...wording.print} name={wording.printElsewhere} extension="" />
            </ExternalLink>
          ) : (
            <button type="button" className="export-format" onClick={onPrint}>
              <FormatText {...wording.print} extension="A4" />
            </button>
          )}
        </li>
        {formats.map((format) => (
          <li key={format.id}>
            <button type="button" className="export-format" onClick={() => void write(format)}>
              <FormatText {...wording.formats[format.id]} extension={format.extension} isFile />
            </button>
          </li>
        ))}
      </ul>
      <p aria-live="polite" data-testid="export-progress" className="mt-3 text-sm empty:absolute">
        <ProgressText progress={progress} />
      </p>
      {progress === 'failed' ? <ReloadOffer /> : null}
      {framed && typeof progress === 'object' && progress !== null ? (
        <FramedFallback file={progress} url={source.url} />
      ) : null}
      <OpenFile intake={intake} onOpen={onOpen} />
    </Dialog>
  )
}

function FormatText(props: {
  readonly name: string
  readonly about: string
  readonly extension: string
  readonly isFile?: boolean
}) {
  return (
    <>
      <span className="flex items-baseline justify-between gap-3">
        <span className="font-semibold">{props.name}</span>
        <span className="text-sm text-ink-3">
          {props.extension}
          {props.isFile === true ? <span aria-hidden="true"> ↓</span> : null}
        </span>
      </span>
      <span className="block text-sm text-ink-2">{props.about}</span>
    </>
  )
}

function ProgressText({ progress }: { readonly progress: Progress }) {
  const wording = useWording(exportWording)
  if (progress === null) return null
  if (progress === 'working') return wording.working
  return progress === 'failed' ? (
    <span className="text-loss">{wording.failed}</span>
  ) : (
    <span className="break-words">{wording.saved(progress.name)}</span>
  )
}

/** A page cannot learn whether its frame lets a file be saved: what it holds is offered beside. */
function FramedFallback({ file, url }: { readonly file: ExportFile; readonly url: string }) {
  const wording = useWording(exportWording)
  return (
    <div className="mt-2" data-testid="framed-export">
      <p className="mb-2 text-sm text-caution">
        {typeof file.content === 'string' ? wording.framed : wording.framedFile}
      </p>
      {typeof file.content === 'string' ? (
        <CopyField label={wording.contents(file.name)} value={file.content} rows={6} />
      ) : (
        <ExternalLink href={url}>{wording.fullPage}</ExternalLink>
      )}
    </div>
  )
}
