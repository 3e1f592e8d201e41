/** Versions are kept under names of our own, in the order in which they came. */
const prefix = 'anjia '
const own = prefix + builtVersion.name

/** The one page, as either view: a server may send other headers with each. */
export type PageAddress = '/' | '/?view=widget'

/** How many files are fetched at a time: the visitor may be using the page meanwhile. */
const lanes = 4

const storedNames = async (): Promise<readonly string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix))

/**
 * Stores this version whole or not at all: a file that is missing, or that belongs to another deployment, ends the attempt,
 * and the next visit makes another. The page comes last, so that a version that has it is complete.
 */
export async function storeVersion(): Promise<void> {
  await caches.delete(own)
  const store = await caches.open(own)
  try {
    await Promise.all(Array.from({ length: lanes }, (_, lane) => storeFiles(store, lane)))
    await storePage(store, '/?view=widget')
    await storePage(store, '/')
  } catch (reason) {
    await caches.delete(own)
    throw reason
  }
}

async function storeFiles(store: Cache, lane: number): Promise<void> {
  const files = builtVersion.files.filter((_, index) => index % lanes === lane)
  for (const [address, integrity] of files) {
    const known = await storedFile(address)
    await store.put(address, known ?? (await fetch(address, { integrity, priority: 'low' })))
  }
}

async function storePage(store: Cache, address: PageAddress): Promise<void> {
  const integrity = builtVersion.page
  await store.put(address, await fetch(address, { integrity, cache: 'no-cache', priority: 'low' }))
}

/** A file whose name holds its hash is the same in every version that has it. */
export const storedFile = (address: string): Promise<Response | undefined> =>
  caches.match(address, { ignoreVary: true })

/** The page of the newest version that is complete. */
export async function storedPage(address: PageAddress): Promise<Response | undefined> {
  for (const name of (await storedNames()).toReversed()) {
    const store = await caches.open(name)
    const isComplete = (await store.match('/')) !== undefined
    if (isComplete) return await store.match(address, { ignoreVary: true })
  }
  return undefined
}

/** Drops what came before this version. It is called when no tab is open that an earlier worker served. */
export async function dropEarlier(): Promise<void> {
  const names = await storedNames()
  const earlier = names.slice(0, Math.max(0, names.indexOf(own)))
  await Promise.all(earlier.map((name) => caches.delete(name)))
}
