import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CorsRule } from './BucketRules'
import { corsHeaders } from './corsHeaders'
import { headerOf } from './headerOf'
import { S3Error } from './S3Error'

/** Puts the bucket's CORS headers on the answer. True when the request was a preflight, which is answered with that. */
export function applyCors(rules: CorsRule[], request: IncomingMessage, response: ServerResponse): boolean {
  const origin = headerOf(request, 'origin')
  const preflight = request.method === 'OPTIONS'
  if (origin === undefined && !preflight) return false
  response.setHeader('vary', 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method')
  const wanted = headerOf(request, 'access-control-request-method')
  if (preflight && (origin === undefined || wanted === undefined))
    throw new S3Error('InvalidRequest', {}, 'Insufficient information. Origin request header needed.')
  const headers = corsHeaders(rules, {
    origin: origin ?? '',
    method: preflight ? (wanted ?? '') : (request.method ?? ''),
    headers: preflight ? namesOf(headerOf(request, 'access-control-request-headers')) : [],
  })
  if (headers) response.setHeaders(new Map(Object.entries(headers)))
  if (preflight && !headers) throw forbidden(rules)
  return preflight
}

function namesOf(list = ''): string[] {
  return list
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
}

function forbidden(rules: CorsRule[]): S3Error {
  if (rules.length === 0) return new S3Error('AccessForbidden')
  return new S3Error(
    'AccessForbidden',
    {},
    'CORSResponse: This CORS request is not allowed by the rules of the bucket.',
  )
}
