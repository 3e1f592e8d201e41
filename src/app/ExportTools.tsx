import { useEffect, useEffectEvent, useState, type ComponentType } from 'react'
import type { ExportSource } from '../export/exportSource.ts'
import { useFileIntake, type Intake } from '../export/useFileIntake.ts'
import { useMessages } from '../i18n/messages.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { isFramed } from './isFramed.ts'
import type { PrintSheetProps } from './print/PrintSheet.tsx'

const ExportDialogPart = lazyPart(
  async () => (await import('../export/ExportDialog.tsx')).ExportDialog,
)

/** A request to print, counted so that each is carried out; the sheet stays, for the next may come from the browser's menu. */
interface Printing {
  readonly Sheet: ComponentType<PrintSheetProps>
  readonly request: number
}

/** The button that opens the exports, files that are dropped on the page, and printing. */
export function ExportTools(props: {
  readonly source: Omit<ExportSource, 'url'>
  readonly stale: boolean
  /** The parameters of the estimate's link. */
  readonly query: () => string
  /** How often the key for printing has been pressed, be it before this was there. */
  readonly printKeys: number
  readonly onOpen: (query: string) => void
}) {
  const { stale, printKeys, onOpen } = props
  const { exports: wording } = useMessages()
  const [dialog, setDialog] = useState<{ readonly intake: Intake | null } | null>(null)
  const [printing, setPrinting] = useState<Printing | null>(null)

  useFileIntake((intake) => {
    setDialog({ intake })
  })

  async function print() {
    setDialog(null)
    try {
      const { PrintSheet } = await import('./print/PrintSheet.tsx')
      setPrinting((before) => ({ Sheet: PrintSheet, request: (before?.request ?? 0) + 1 }))
    } catch {
      // The page as it is can be printed, too.
      window.print()
    }
  }

  const printRequested = useEffectEvent(() => {
    void print()
  })
  useEffect(() => {
    // The keys are pressed outside, in part before this was there.
    // oxlint-disable-next-line react/set-state-in-effect
    if (printKeys > 0) printRequested()
  }, [printKeys])

  const source = dialog === null && printing === null ? null : { ...props.source, url: fullUrl() }

  function fullUrl() {
    return `${window.location.origin}${window.location.pathname}?${props.query()}`
  }

  return (
    <>
      <button
        type="button"
        className="plain-button"
        aria-haspopup="dialog"
        onClick={() => {
          setDialog({ intake: null })
        }}
      >
        {wording.button}
      </button>
      {dialog === null || source === null ? null : (
        <ExportDialogPart
          source={source}
          stale={stale}
          framed={isFramed()}
          intake={dialog.intake}
          onPrint={() => void print()}
          onOpen={(query) => {
            setDialog(null)
            onOpen(query)
          }}
          onClose={() => {
            setDialog(null)
          }}
        />
      )}
      {printing === null || source === null ? null : (
        <printing.Sheet source={source} request={printing.request} />
      )}
    </>
  )
}
