import type { PolicyHeader } from './Distribution'

const fixed = (name: string, value: string): PolicyHeader => ({ name, value, override: false })

const SECURITY = [
  fixed('referrer-policy', 'strict-origin-when-cross-origin'),
  fixed('strict-transport-security', 'max-age=31536000'),
  fixed('x-frame-options', 'SAMEORIGIN'),
  fixed('x-xss-protection', '1; mode=block'),
  { name: 'x-content-type-options', value: 'nosniff', override: true },
]
const CORS = [fixed('access-control-allow-origin', '*')]

/** AWS's own response headers policies, by the ids that AWS has given them. */
export const managedHeaders: Record<string, PolicyHeader[]> = {
  '67f7725c-6f97-4210-82d7-5512b31e9d03': SECURITY,
  '60669652-455b-4ae9-85a4-c4c02393f86c': CORS,
  'e61eb60c-9c35-4d20-a928-2b84e02af89c': [...CORS, ...SECURITY],
}
