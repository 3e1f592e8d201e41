import { useState, type ReactNode } from 'react'
import type { Parameters } from '../domain/link/parameterReader.ts'
import { productIds } from '../domain/products/products.ts'
import { allOpen, type FieldAccess } from '../form/fieldAccess.ts'
import { locales, type Locale } from '../i18n/locale.ts'
import { useMessages, useWording } from '../i18n/messages.ts'
import { CopyField } from '../ui/CopyField.tsx'
import { Segments } from '../ui/Segments.tsx'
import { themes, type Theme } from '../ui/theme.ts'
import { AccessChoices } from './AccessChoices.tsx'
import { builderWording } from './builderWording.ts'
import { EstimatorPreview } from './EstimatorPreview.tsx'
import { elementQuery, elementSnippet, frameSnippet, lastingInputs } from './snippet.ts'

const languageNames: Record<Locale, string> = { 'zh-CN': '中文', en: 'English' }

/** Makes the code that shows the estimator on another site: what it shows, how, and what its visitors may change. */
export function SnippetBuilder(props: { readonly base: string; readonly parameters: Parameters }) {
  const { base, parameters } = props
  const messages = useMessages()
  const wording = useWording(builderWording)
  const [product, setProduct] = useState<'current' | (typeof productIds)[number]>('current')
  const [inputs, setInputs] = useState(() => lastingInputs(parameters))
  const [access, setAccess] = useState<FieldAccess>(allOpen)
  /** What the preview was asked to show; it goes on from there by what is entered in it. */
  const [shown, setShown] = useState(() => elementQuery({ inputs, access }))
  const [language, setLanguage] = useState<Locale | 'page'>('page')
  const [theme, setTheme] = useState<Theme>('auto')
  const [kind, setKind] = useState<'element' | 'frame'>('element')

  function start(next: typeof product) {
    const from: Parameters = next === 'current' ? lastingInputs(parameters) : [['product', next]]
    setProduct(next)
    setInputs(from)
    setAccess(allOpen)
    setShown(elementQuery({ inputs: from, access: allOpen }))
  }

  function restrict(next: FieldAccess) {
    setAccess(next)
    setShown(elementQuery({ inputs, access: next }))
  }

  const embedding = {
    base,
    inputs,
    access,
    locale: language === 'page' ? null : language,
    theme,
    title: wording.title,
  }

  return (
    <div className="builder">
      <p className="text-sm text-ink-2">{wording.hint}</p>
      <div className="builder-columns">
        <div className="min-w-0 space-y-4">
          <Choice label={wording.product}>
            <Segments
              label={wording.product}
              options={[
                { value: 'current', label: wording.current },
                ...productIds.map((id) => ({ value: id, label: messages.products[id] })),
              ]}
              value={product}
              onChoose={start}
            />
          </Choice>
          <Choice label={wording.language}>
            <Segments
              label={wording.language}
              options={[
                { value: 'page', label: wording.ofPage },
                ...locales.map((value) => ({ value, label: languageNames[value] })),
              ]}
              value={language}
              onChoose={setLanguage}
            />
          </Choice>
          <Choice label={wording.theme}>
            <Segments
              label={wording.theme}
              options={themes.map((value) => ({ value, label: messages.page.theme[value] }))}
              value={theme}
              onChoose={setTheme}
            />
          </Choice>
          <AccessChoices inputs={inputs} access={access} onAccess={restrict} />
          <Choice label={wording.kind}>
            <Segments
              label={wording.kind}
              options={[
                { value: 'element', label: wording.element },
                { value: 'frame', label: wording.frame },
              ]}
              value={kind}
              onChoose={setKind}
            />
            <p className="mt-1 text-sm text-ink-2">
              {kind === 'element' ? wording.elementHint : wording.frameHint}
            </p>
          </Choice>
          <CopyField
            label={wording.code}
            value={kind === 'element' ? elementSnippet(embedding) : frameSnippet(embedding)}
            rows={6}
            isMain
          />
        </div>
        <section className="min-w-0" aria-label={wording.preview}>
          <h3 className="font-semibold">{wording.preview}</h3>
          <p className="mb-2 text-sm text-ink-2">{wording.previewHint}</p>
          <EstimatorPreview
            base={base}
            query={shown}
            lang={language === 'page' ? messages.locale : language}
            theme={theme}
            onInputs={(next) => {
              setInputs(lastingInputs(next))
            }}
          />
        </section>
      </div>
    </div>
  )
}

function Choice(props: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="mb-1 font-semibold" aria-hidden="true">
        {props.label}
      </p>
      {props.children}
    </div>
  )
}
