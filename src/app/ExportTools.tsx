import { useEffect, useEffectEvent, useRef, useState, type ComponentType } from 'react'
import { flushSync } from 'react-dom'
import type { EstimateInput } from '../domain/estimate.ts'
import type { ExportSource } from '../export/exportSource.ts'
import { useFileIntake, type Intake } from '../export/useFileIntake.ts'
import { useMessages } from '../i18n/messages.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { isFramed } from '../ui/isFramed.ts'
import type { PrintSheetProps } from './print/PrintSheet.tsx'
import { useAtRest } from './useAtRest.ts'

const ExportDialogPart = lazyPart(
  async () => (await import('../export/ExportDialog.tsx')).ExportDialog,
)

/** The sheet for paper, made of the estimate as it was asked for: it goes when that changes. */
interface Printing {
  readonly Sheet: ComponentType<PrintSheetProps>
  /** Counts the requests, each of which is carried out; 0 where the browser prints by itself. */
  readonly request: number
  readonly input: EstimateInput
}

const loadPrintSheet = async () => (await import('./print/PrintSheet.tsx')).PrintSheet

/** The button that opens the exports, files that are dropped on the page, and printing. */
export function ExportTools(props: {
  readonly source: Omit<ExportSource, 'url'>
  readonly stale: boolean
  /** What was to be told of the link that was opened, and no file made of it tells. */
  readonly unsettled: boolean
  /** The address of the estimate to pass on. */
  readonly link: () => string
  /** How often the key for printing has been pressed, be it before this was there. */
  readonly printKeys: number
  readonly onOpen: (query: string) => void
}) {
  const { stale, unsettled, printKeys, onOpen } = props
  const { exports: wording } = useMessages()
  const [dialog, setDialog] = useState<{ readonly intake: Intake | null } | null>(null)
  const [lastPrinting, setPrinting] = useState<Printing | null>(null)
  const { input } = props.source
  const printing = lastPrinting?.input === input ? lastPrinting : null

  useFileIntake((intake) => {
    setDialog({ intake })
  })

  async function print() {
    setDialog(null)
    try {
      const Sheet = await loadPrintSheet()
      setPrinting((before) => ({ Sheet, request: (before?.request ?? 0) + 1, input }))
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

  const isAtRest = useAtRest()
  const sheet = useRef<ComponentType<PrintSheetProps> | null>(null)
  const printedByMenu = useEffectEvent(() => {
    const Sheet = sheet.current
    if (Sheet === null || printing !== null) return
    flushSync(() => {
      setPrinting({ Sheet, request: 0, input })
    })
  })
  useEffect(() => {
    if (!isAtRest) return undefined
    const load = async () => {
      sheet.current = await loadPrintSheet()
    }
    // Without it the browser prints the page itself.
    load().catch(() => undefined)
    const prepare = () => {
      printedByMenu()
    }
    window.addEventListener('beforeprint', prepare)
    return () => {
      window.removeEventListener('beforeprint', prepare)
    }
  }, [isAtRest])

  const source =
    dialog === null && printing === null ? null : { ...props.source, url: props.link() }

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
          unsettled={unsettled}
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
        <printing.Sheet
          source={source}
          stale={stale}
          unsettled={unsettled}
          request={printing.request}
        />
      )}
    </>
  )
}
