import { createRoot } from 'react-dom/client'
import { WidgetRoot, type WidgetRootProps } from './WidgetRoot.tsx'

/** Puts the widget in the place of the page, which was rendered without knowing that it would be framed. */
export function mountWidget(root: Element, props: WidgetRootProps): void {
  root.replaceChildren()
  root.removeAttribute('data-root')
  root.removeAttribute('lang')
  createRoot(root).render(<WidgetRoot {...props} />)
}
