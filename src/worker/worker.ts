import { dropEarlier, storedFile, storedPage, storeVersion } from './store.ts'

declare const self: ServiceWorkerGlobalScope

/** How long a visitor waits for the newest page before the stored one is shown. */
const patience = 3_000

/** Of an address at which the page is the widget, as `public/boot.js` decides it. */
const widgetSearch = /^\?(.*&)?(amp;)*view=widget(&|$)/

// A new worker waits until the tabs of the earlier one are closed: they keep their own files to the end.
self.addEventListener('install', (event) => {
  event.waitUntil(storeVersion())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(takeOver())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (request.mode === 'navigate') {
    if (url.pathname === '/' || url.pathname === '/index.html') {
      event.respondWith(newestPage(event, widgetSearch.test(url.search)))
    }
  } else if (/^\/(assets|boot)\//.test(url.pathname)) {
    event.respondWith(file(request))
  }
})

async function takeOver() {
  await dropEarlier()
  // Starts the request for the page while the worker itself is still starting.
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

const file = async (request: Request): Promise<Response> =>
  (await storedFile(request.url)) ?? (await fetch(request))

/** The page from the network, so that prices are those of today; the stored one where there is none, or not in time. */
async function newestPage(event: FetchEvent, isWidget: boolean): Promise<Response> {
  const arriving = pageFromNetwork(event)
  const settled = arriving.catch(() => undefined)
  event.waitUntil(settled)
  const inTime = await Promise.race([settled, wait(patience)])
  if (inTime !== undefined && inTime.status < 500) return inTime
  return (await storedPage(isWidget ? '/?view=widget' : '/')) ?? (await arriving)
}

async function pageFromNetwork(event: FetchEvent): Promise<Response> {
  const preloaded: unknown = await event.preloadResponse
  return preloaded instanceof Response ? preloaded : await fetch(event.request)
}

const wait = (time: number): Promise<undefined> =>
  new Promise((resolve) => {
    setTimeout(resolve, time, undefined)
  })
