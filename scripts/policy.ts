/** What the page may do: run and show its own files, and nothing else. No inline script or style, no other host. */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
]

/** The policy that a page can state about itself. */
export const policyForMeta = directives.join('; ')

/** The policy as a header, which alone can say who may frame the page: anyone, for the page is also a widget. */
export const contentSecurityPolicy = [...directives, 'frame-ancestors *'].join('; ')
