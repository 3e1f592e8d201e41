import type { Page } from '@playwright/test'

/** What is new, or not in every browser. The page has to be complete without it. */
const missing: Readonly<Record<string, readonly string[]>> = {
  globalThis: ['Temporal', 'requestIdleCallback', 'ClipboardItem', 'ViewTransition', 'launchQueue'],
  Intl: ['DurationFormat', 'Segmenter'],
  Object: ['groupBy'],
  Map: ['groupBy'],
  Promise: ['try', 'withResolvers'],
  'Navigator.prototype': ['share', 'canShare', 'clipboard', 'serviceWorker', 'locks'],
  'Document.prototype': ['startViewTransition'],
  'HTMLElement.prototype': ['popover', 'showPopover', 'hidePopover', 'togglePopover'],
  'HTMLButtonElement.prototype': ['command', 'commandForElement', 'popoverTargetElement'],
  'HTMLDialogElement.prototype': ['closedBy', 'requestClose'],
}

/** Makes the page's browser one that lacks all of them. */
export async function takeFeaturesAway(page: Page): Promise<void> {
  await page.addInitScript((features) => {
    for (const [path, names] of Object.entries(features)) {
      const owner = path
        .split('.')
        .reduce<object>((from, name) => Reflect.get(from, name), globalThis)
      for (const name of names) Reflect.deleteProperty(owner, name)
    }
  }, missing)
}
