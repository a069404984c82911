/**
 * What a page of the client may load: itself, and connections to the services it speaks to. No script from anywhere else.
 * Styles may stand in the page, because the component library writes its theme and its sizes there.
 */
export function contentSecurityPolicy(connections: string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    `connect-src 'self' ${connections.join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
}
