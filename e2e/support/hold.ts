import type { Page } from '@playwright/test'

/** Holds files back until the answer is called. */
export async function hold(page: Page, files: string | RegExp): Promise<() => void> {
  const gate = new EventTarget()
  const opened = new Promise((resolve) => {
    gate.addEventListener('open', resolve, { once: true })
  })
  await page.route(files, async (route) => {
    await opened
    await route.continue()
  })
  return () => {
    gate.dispatchEvent(new Event('open'))
  }
}
