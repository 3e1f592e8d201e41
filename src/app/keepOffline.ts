import { isFramed } from '../ui/isFramed.ts'

/** What this page needs of Trusted Types, which the language's own types do not know yet. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (address: string) => string }
}

/**
 * Registers the worker that keeps the page for use without a network. It is a comfort: where it is refused, as in private
 * windows, nothing is said. A frame belongs to another site's visit and gets none, and a page in a folder of a site leaves that
 * site's worker alone.
 */
export function keepOffline() {
  if (!import.meta.env.PROD || import.meta.env.BASE_URL !== '/') return
  if (isFramed() || !('serviceWorker' in navigator)) return
  try {
    navigator.serviceWorker.register(workerAddress()).catch(() => undefined)
  } catch {
    // A sandboxed page has no workers.
  }
}

/** The one script that the policy lets the page name. */
function workerAddress(): string {
  const address = '/worker.js'
  const trustedTypes: TrustedTypes | undefined = Reflect.get(window, 'trustedTypes')
  if (trustedTypes === undefined) return address
  const rules = { createScriptURL: () => address }
  return trustedTypes.createPolicy('anjia-worker', rules).createScriptURL(address)
}
