// What runs inside the page. Each function is sent there by itself.

/** What a visitor waits for, in milliseconds from the start. @typedef {{ first: number, largest: number, shift: number, blocking: number, ready: number }} Load */

/** Before the page's own script: marks when the field is React's and shows what the address says. */
export function markReady() {
  const watch = () => {
    const field = document.querySelector('[inputmode]')
    const isLive =
      field !== null &&
      Object.keys(field).some((key) => key.startsWith('__reactProps')) &&
      document.documentElement.dataset['pending'] === undefined
    if (isLive) performance.mark('ready')
    else requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)
}

export const isReady = () => performance.getEntriesByName('ready').length > 0

/** Once the page has come to rest. @returns {Promise<Load>} */
export async function readLoad() {
  /** @param {string} type @returns {Promise<readonly PerformanceEntry[]>} */
  // All that runs in the page has to be inside the function that is sent there.
  // oxlint-disable-next-line unicorn/consistent-function-scoping
  const entries = async (type) =>
    await new Promise((resolve) => {
      const observer = new PerformanceObserver((list) => {
        resolve(list.getEntries())
      })
      observer.observe({ type, buffered: true })
      setTimeout(resolve, 200, [])
    })
  const [paints, largest, shifts, tasks] = await Promise.all(
    ['paint', 'largest-contentful-paint', 'layout-shift', 'longtask'].map(entries),
  )
  return {
    first: paints?.find(({ name }) => name === 'first-contentful-paint')?.startTime ?? 0,
    largest: largest?.at(-1)?.startTime ?? 0,
    shift: (shifts ?? []).reduce(
      (sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0),
      0,
    ),
    blocking: (tasks ?? []).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    ready: performance.getEntriesByName('ready')[0]?.startTime ?? 0,
  }
}

/** From each key until the total stands changed on the screen. */
export function measureKeys() {
  const total = document.querySelector('[data-testid="total"]')
  let pressed = 0
  addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp
    },
    true,
  )
  if (total === null) return
  new MutationObserver(() => {
    const start = pressed
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => {
        performance.measure('settled', { start, end: performance.now() })
      })
      port1.start()
      port2.postMessage(null)
    })
  }).observe(total, { subtree: true, childList: true, characterData: true, attributes: true })
}

export const readKeys = () =>
  performance.getEntriesByName('settled').map(({ duration }) => duration)
