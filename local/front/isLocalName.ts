/**
 * Whether a `Host` header names this machine. A web page that points its own name at this machine
 * (DNS rebinding) would otherwise reach everything here as its own origin.
 */
export function isLocalName(hostHeader: string | undefined): boolean {
  const name = (hostHeader ?? '').replace(/:\d+$/, '').toLowerCase()
  return name === 'localhost' || name.endsWith('.localhost') || name === '127.0.0.1' || name === '[::1]'
}
