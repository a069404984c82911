import type { CorsRule } from './BucketRules'

/** What a request says of where it comes from. */
interface CorsRequest {
  origin: string
  method: string
  /** Names of `Access-Control-Request-Headers`, in lower case. */
  headers: string[]
}

/** The headers by which a browser lets a page read the answer; nothing where no rule of the bucket admits the page. */
export function corsHeaders(rules: CorsRule[], asked: CorsRequest): Record<string, string> | undefined {
  const rule = rules.find((one) => admits(one, asked))
  if (!rule) return undefined
  return {
    'access-control-allow-origin': rule.origins.includes('*') ? '*' : asked.origin,
    'access-control-allow-methods': rule.methods.join(', '),
    ...(asked.headers.length > 0 && { 'access-control-allow-headers': asked.headers.join(', ') }),
    ...(rule.exposed.length > 0 && { 'access-control-expose-headers': rule.exposed.join(', ') }),
    ...(rule.maxAgeSeconds !== undefined && { 'access-control-max-age': String(rule.maxAgeSeconds) }),
    ...(!rule.origins.includes('*') && { 'access-control-allow-credentials': 'true' }),
  }
}

function admits({ origins, methods, headers }: CorsRule, asked: CorsRequest): boolean {
  return (
    origins.some((pattern) => matches(pattern, asked.origin)) &&
    methods.includes(asked.method) &&
    asked.headers.every((name) => headers.some((pattern) => matches(pattern.toLowerCase(), name)))
  )
}

/** A pattern has at most one star. */
function matches(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return pattern === text
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
}
