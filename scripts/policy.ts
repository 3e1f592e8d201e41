/** What either view may do: run and show its own files, and nothing else. No inline script or style, no other host. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
] as const

/** The page installs its worker: the one script whose address is not in its HTML, so it takes a policy that names just that. */
const pageDirectives = [
  ...directives,
  "manifest-src 'self'",
  "worker-src 'self'",
  'trusted-types anjia-worker',
]

/** The policy that a page can state about itself, whichever view it is. */
export const policyForMeta = pageDirectives.join('; ')

/** The widget's policy as a header: it has no worker. Anyone may frame it: `frame-ancestors *` would leave out pages in a sandbox and in files. */
export const widgetPolicy = [...directives, "trusted-types 'none'"].join('; ')

/** Nobody else may frame the full page, where the server can tell the two apart; only a header can say so. */
export const pagePolicy = [...pageDirectives, "frame-ancestors 'self'"].join('; ')

/**
 * Nothing of the kind is used, here or in any frame inside. Copying and sharing stay with the page, and with a frame whose host
 * allows them. Only names that Chromium knows: it warns of others in the visitor's console.
 */
const deniedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'window-management',
  'xr-spatial-tracking',
]

/** Headers of every file. There are no cookies and no secrets, so any page may read any file, even from a frame without an origin. */
export const commonHeaders = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Permissions-Policy': deniedFeatures.map((name) => `${name}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
} as const

/** The addresses at which the one page is the widget, path and query as they are sent: `public/boot.js` decides the same. */
export const widgetAddress = String.raw`^/(index\.html)?\?(.*&)?(amp;)*view=widget(&|$)`

export const isWidgetAddress = (address: string): boolean => new RegExp(widgetAddress).test(address)

/** How long a copy of a file may be used: names with a hash never change their content, the loader seldom. */
export function cachingOf(path: string): string {
  if (/^\/(assets|boot)\//.test(path)) return 'public, max-age=31536000, immutable'
  return path === '/embed.js' ? 'public, max-age=3600' : 'no-cache'
}
