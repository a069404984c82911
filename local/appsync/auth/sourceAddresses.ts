import type { ShownCredentials } from './ShownCredentials'

/** The addresses a request came through, as `ctx.identity.sourceIp` lists them. */
export function sourceAddresses({ headers, remoteAddress }: ShownCredentials): string[] {
  const forwarded = headers['x-forwarded-for']
  const list = typeof forwarded === 'string' ? forwarded.split(',').map((address) => address.trim()) : []
  return [...list, remoteAddress]
}
