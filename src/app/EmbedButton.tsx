import { useState } from 'react'
import { useMessages } from '../i18n/messages.ts'
import { readQuery } from '../share/queryString.ts'
import { lazyPart } from '../ui/lazyPart.tsx'
import { Dialog } from '../ui/Dialog.tsx'

const SnippetBuilder = lazyPart(
  async () => (await import('../embed/SnippetBuilder.tsx')).SnippetBuilder,
)

/** Opens the builder of the code that shows this estimate on another site. */
export function EmbedButton({ link }: { readonly link: () => string }) {
  const { widget } = useMessages()
  const [url, setUrl] = useState<string | null>(null)
  return (
    <p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          setUrl(link())
        }}
      >
        {widget.embed}
      </button>
      {url === null ? null : (
        <Dialog
          title={widget.embed}
          onClose={() => {
            setUrl(null)
          }}
        >
          <SnippetBuilder
            base={new URL('./', url).href}
            parameters={readQuery(new URL(url).search)}
          />
        </Dialog>
      )}
    </p>
  )
}
