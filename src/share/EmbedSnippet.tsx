import { useState } from 'react'
import type { Parameters } from '../domain/link/parameterReader.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { Segments } from '../ui/Segments.tsx'
import { elementCode, embeddedInputs, iframeCode } from './embedCode.ts'
import { shareWording } from './shareWording.ts'

/** The code that shows the estimate, with its present inputs, in another site. */
export function EmbedSnippet(props: { readonly base: string; readonly parameters: Parameters }) {
  const { locale } = useMessages()
  const wording = useWording(shareWording)
  const [kind, setKind] = useState<'element' | 'iframe'>('element')
  const code = kind === 'element' ? elementCode : iframeCode
  return (
    <div className="space-y-3">
      <p className="text-sm text-ink-2">{wording.embedHint}</p>
      <Segments
        label={wording.embedKind}
        options={[
          { value: 'element', label: wording.embedElement },
          { value: 'iframe', label: wording.embedIframe },
        ]}
        value={kind}
        onChoose={setKind}
      />
      <CopyField
        label={wording.embedCode}
        rows={5}
        value={code({
          base: props.base,
          parameters: embeddedInputs(props.parameters),
          locale,
          title: wording.embedTitle,
        })}
      />
    </div>
  )
}
