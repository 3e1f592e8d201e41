// Runs inside the page, before its own script: notes what the visitor waits for.

/** What is noted of a visit, in milliseconds from its start. @typedef {{ first: number, largest: number, shift: number, blocking: number, ready: number }} Noted */

export function probe() {
  /** @type {Noted} */
  const noted = { first: 0, largest: 0, shift: 0, blocking: 0, ready: 0 }
  Object.assign(window, { noted })

  /** @param {string} type @param {(entry: any) => void} note */
  const observe = (type, note) => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) note(entry)
    }).observe({ type, buffered: true })
  }
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.first = startTime
  })
  observe('largest-contentful-paint', ({ startTime }) => {
    noted.largest = startTime
  })
  observe('layout-shift', ({ value }) => {
    noted.shift += value
  })
  observe('longtask', ({ duration }) => {
    noted.blocking += Math.max(0, duration - 50)
  })

  // Ready: the field is React's and shows what the address says.
  const watch = () => {
    const field = document.querySelector('[inputmode]')
    const isLive =
      field !== null &&
      Object.keys(field).some((key) => key.startsWith('__reactProps')) &&
      document.documentElement.dataset['pending'] === undefined
    if (isLive) noted.ready = performance.now()
    else requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)
}

/** Types in the field and notes for each key how long it took until the total stood changed on the screen. */
export function watchKeys() {
  const total = document.querySelector('[data-testid="total"]')
  /** @type {number[]} */
  const settled = []
  Object.assign(window, { settled })
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
    const since = pressed
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.addEventListener('message', () => settled.push(performance.now() - since))
      channel.port1.start()
      channel.port2.postMessage(null)
    })
  }).observe(total, { subtree: true, childList: true, characterData: true, attributes: true })
}
