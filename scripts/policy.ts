/** What the page may do: run and show its own files, and nothing else. No inline script or style, no other host. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** The policy that a page can state about itself. */
export const policyForMeta = directives.join('; ')

/** The widget's policy as a header. Anyone may frame it: `frame-ancestors *` would leave out pages in a sandbox and in files. */
export const widgetPolicy = policyForMeta

/** Nobody else may frame the full page, where the server can tell the two apart; only a header can say so. */
export const pagePolicy = [...directives, "frame-ancestors 'self'"].join('; ')

/** Headers of every file. There are no cookies and no secrets, so any page may read any file, even from a frame without an origin. */
export const commonHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** The one page is the widget where its address says so. */
export const isWidgetAddress = (url: string): boolean => /[?&]view=widget(&|$)/.test(url)

/** How long a copy of a file may be used: names with a hash never change their content, the loader seldom. */
export function cachingOf(path: string): string {
  if (path.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return path === '/embed.js' ? 'public, max-age=3600' : 'no-cache'
}
