import { memo, useEffect, useRef, type KeyboardEvent, type MouseEvent } from 'react'
import type { Estimate, EstimateLine } from '../domain/estimate.ts'
import { productIds, type LineConfig, type ProductId } from '../domain/products/products.ts'
import type { FormLine } from '../form/estimateForm.ts'
import { useMessages } from '../i18n/messages.ts'
import { Amount } from '../ui/Amount.tsx'
import { Icon } from '../ui/Icon.tsx'
import { isShortcut } from '../ui/isShortcut.ts'

/** The line items as tabs, with what each comes to, and a way to add one. */
export function LinesBar(props: {
  readonly lines: readonly FormLine[]
  readonly estimate: Estimate
  readonly selected: number
  readonly panelId: string
  readonly onSelect: (index: number) => void
  /** Without it nothing can be added. */
  readonly onAdd?: (product: ProductId) => void
}) {
  const { lines, estimate, selected, panelId, onSelect, onAdd } = props
  const { lines: wording } = useMessages()
  const list = useRef<HTMLDivElement>(null)

  const tabs = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])]

  // The strip, and nothing else, is scrolled until it begins with the selected tab, as far as that goes.
  useEffect(() => {
    const strip = list.current
    // Where nothing is to be done, nothing is measured: that would lay out the page.
    if (strip === null || (selected === 0 && strip.scrollLeft === 0)) return
    const start = (index: number) => strip.children[index]?.getBoundingClientRect().x ?? 0
    strip.scrollLeft = start(selected) - start(0)
  }, [selected])

  /** The focus goes to the tab of the line that has been added. */
  function add(product: ProductId) {
    onAdd?.(product)
    requestAnimationFrame(() => {
      list.current
        ?.querySelector<HTMLElement>('[aria-selected=true]')
        ?.focus({ preventScroll: true })
    })
  }

  function selectByClick({ target }: MouseEvent) {
    const clicked = tabs().findIndex((tab) => target instanceof Node && tab.contains(target))
    if (clicked !== -1) onSelect(clicked)
  }

  function selectByKey(event: KeyboardEvent) {
    if (isShortcut(event)) return
    const target = tabForKey(event.key, selected, lines.length)
    if (target === null) return
    event.preventDefault()
    onSelect(target)
    tabs()[target]?.focus()
  }

  return (
    <div className="lines-bar" data-lines={lines.length === 1 ? 'one' : 'several'}>
      <div
        ref={list}
        role="tablist"
        aria-label={wording.label}
        className="lines-tabs"
        onClick={selectByClick}
        onKeyDown={selectByKey}
      >
        {lines.map(({ id, config }, index) => (
          <LineTab
            key={id}
            config={config}
            line={estimate.lines[index]}
            ordinal={lines.length === 1 ? '' : wording.item(index)}
            isSelected={index === selected}
            panelId={panelId}
          />
        ))}
      </div>
      {onAdd === undefined ? null : <AddMenu onAdd={add} />}
    </div>
  )
}

/** One of many, drawn anew only when it is the one that changes. */
const LineTab = memo(function LineTab(props: {
  readonly config: LineConfig
  readonly line: EstimateLine | undefined
  /** Its place among several. */
  readonly ordinal: string
  readonly isSelected: boolean
  readonly panelId: string
}) {
  const { config, line, ordinal, isSelected, panelId } = props
  const { lines: wording, products } = useMessages()
  return (
    <button
      type="button"
      role="tab"
      className="line-tab"
      aria-selected={isSelected}
      aria-controls={panelId}
      tabIndex={isSelected ? 0 : -1}
    >
      <span className="block font-semibold">{products[config.product]}</span>
      <span className="block text-sm text-ink-2">{withUnits(wording.summary(config))}</span>
      <span className="flex flex-wrap justify-between gap-x-3 text-sm">
        <b>
          {line === undefined || line.state === 'contact' ? (
            wording.contact
          ) : (
            <Amount value={line.total} />
          )}
        </b>
        <span className="text-ink-3">{ordinal}</span>
      </span>
    </button>
  )
})

/** Where a line ends, a number stays with what is counted. */
const withUnits = (text: string) => text.replace(/(\d) /g, '$1\u00A0')

function AddMenu({ onAdd }: { readonly onAdd: (product: ProductId) => void }) {
  const { lines: wording, products } = useMessages()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current !== null) menu.current.open = false
  }
  return (
    <details
      ref={menu}
      className="add-menu"
      aria-label={wording.add}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        menu.current?.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <summary aria-label={wording.add}>
        <Icon name="add" /> <span className="add-menu-label">{wording.add}</span>
      </summary>
      <div className="add-menu-items">
        {productIds.map((product) => (
          <button
            key={product}
            type="button"
            onClick={() => {
              close()
              onAdd(product)
            }}
          >
            {products[product]}
          </button>
        ))}
      </div>
    </details>
  )
}

function tabForKey(key: string, selected: number, count: number): number | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (selected + 1) % count
    case 'ArrowLeft':
    case 'ArrowUp':
      return (selected + count - 1) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
