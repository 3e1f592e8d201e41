import type { ExportSource } from '../export/exportSource.ts'
import { estimateText } from '../export/text.ts'
import { useMessages } from '../i18n/messages.ts'
import { readQuery } from '../link/queryString.ts'
import { ShareDialog } from '../share/ShareDialog.tsx'
import { lazyPart } from '../ui/lazyPart.tsx'

const LazySnippetBuilder = lazyPart(
  async () => (await import('../embed/SnippetBuilder.tsx')).SnippetBuilder,
)

/** The share dialog for the estimate as it stands, also after Back. */
export function ShareDialogPart(props: {
  readonly source: Omit<ExportSource, 'url'>
  /** Some input cannot be read, so link and text rest on its last good value. */
  readonly stale: boolean
  /** What was to be told of the link that was opened, and the link made of it does not tell. */
  readonly unsettled: boolean
  /** The whole address, and the parameters alone. */
  readonly link: () => string
  readonly query: () => string
  readonly isCopyingRefused: boolean
  readonly onOpen: (query: string) => void
  readonly onCompare: (query: string) => void
  readonly onClose: () => void
}) {
  const { source, stale, unsettled, isCopyingRefused, onOpen, onCompare, onClose } = props
  const messages = useMessages()
  const link = props.link()
  const query = props.query()
  return (
    <ShareDialog
      stale={stale}
      unsettled={unsettled}
      link={link}
      query={query}
      title={source.input.title === '' ? messages.page.title : source.input.title}
      text={estimateText({ ...source, url: link }, messages)}
      isCopyingRefused={isCopyingRefused}
      embed={<LazySnippetBuilder base={new URL('./', link).href} parameters={readQuery(query)} />}
      onOpen={onOpen}
      onCompare={onCompare}
      onClose={onClose}
    />
  )
}
