import { useState } from 'react'
import { buildEstimate } from '../domain/estimate.ts'
import type { LineConfig } from '../domain/products/products.ts'
import type { ExportSource } from '../export/exportSource.ts'
import { saveFile } from '../export/saveFile.ts'
import { lifecycleWording } from '../i18n/lifecycle.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { ReloadOffer } from '../ui/ReloadOffer.tsx'

/** Saves the dates of one line as a calendar file: the last safe day to renew among them, with reminders. */
export function ReminderButton(props: {
  readonly config: LineConfig
  readonly source: Omit<ExportSource, 'url'>
  readonly link: () => string
}) {
  const { config, source, link } = props
  const messages = useMessages()
  const lifecycle = useWording(lifecycleWording)
  const [failed, setFailed] = useState(false)

  async function save() {
    const input = { ...source.input, lines: [config] }
    const estimate = buildEstimate(input, source.card)
    try {
      const { calendarExport } = await import('../export/calendar/estimateCalendar.ts')
      saveFile(await calendarExport({ ...source, input, estimate, url: link() }, messages))
      setFailed(false)
    } catch {
      setFailed(true)
    }
  }

  return (
    <div className="text-sm">
      <button type="button" className="plain-button" onClick={() => void save()}>
        {lifecycle.remind}
      </button>
      {failed ? (
        <div role="alert" className="mt-2 text-loss">
          <p>{messages.page.partFailed}</p>
          <ReloadOffer />
        </div>
      ) : null}
    </div>
  )
}
