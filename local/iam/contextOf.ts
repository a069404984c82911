import type { RequestContext } from './RequestContext'

/**
 * The condition keys that every request has. A call that stays on this machine counts as a secure transport:
 * bucket policies that demand TLS mean the network.
 */
export function contextOf(given: RequestContext, principalArn?: string): RequestContext {
  const now = new Date()
  const context: RequestContext = {
    'aws:securetransport': 'true',
    'aws:currenttime': now.toISOString(),
    'aws:epochtime': String(Math.floor(now.getTime() / 1000)),
    ...(principalArn ? { 'aws:principalarn': principalArn, 'aws:principalaccount': principalArn.split(':')[4] } : {}),
  }
  for (const [key, value] of Object.entries(given)) context[key.toLowerCase()] = value
  return context
}
