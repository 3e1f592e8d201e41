const fetched = new Map<string, Promise<void>>()
const failed = new Set<string>()

/**
 * Imports a part of the page once all its files have arrived. Should one not arrive, no module has been asked for, so that the
 * part can be tried again. The build puts this around every `import()` (scripts/wholeParts.ts).
 */
export async function importWhole<Part>(
  load: () => Promise<Part>,
  files: readonly string[] = [],
): Promise<Part> {
  await Promise.all(files.map(fetchOnce))
  return await load()
}

function fetchOnce(file: string): Promise<void> {
  const known = fetched.get(file)
  if (known !== undefined) return known
  const address = `${import.meta.env.BASE_URL}${file}`
  const fetching = cameWithThePage(address) ? Promise.resolve() : fetchWhole(address)
  fetched.set(file, fetching)
  fetching.catch(() => {
    fetched.delete(file)
    failed.add(address)
  })
  return fetching
}

const cameWithThePage = (address: string) =>
  document.querySelector(`:is([rel="stylesheet"][href="${address}"], [src="${address}"])`) !== null

/** Leaves the file, a script, in the browser's cache. Some hosts answer for what they no longer have with a page. */
async function fetchWhole(address: string): Promise<void> {
  // A failure may have been kept in the browser's cache.
  const response = await fetch(address, { cache: failed.has(address) ? 'reload' : 'default' })
  const type = response.headers.get('Content-Type') ?? ''
  if (!response.ok || !type.includes('javascript')) throw new Error(`${address} is not there`)
  await response.arrayBuffer()
}
