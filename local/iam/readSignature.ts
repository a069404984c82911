import type { SignedRequest } from '../services'
import type { SignatureClaim } from './SignatureClaim'

/** Reads the signature of a request from its `Authorization` header or its query; undefined where it has none. */
export function readSignature({ url, headers }: SignedRequest): SignatureClaim | undefined {
  const authorization = headers.authorization ?? ''
  if (authorization.startsWith('AWS4-HMAC-SHA256')) return fromHeader(authorization, headers)
  const query = new URLSearchParams(url.slice(url.indexOf('?') + 1))
  return query.get('X-Amz-Algorithm') === 'AWS4-HMAC-SHA256' ? fromQuery(query) : undefined
}

function fromHeader(authorization: string, headers: SignedRequest['headers']): SignatureClaim {
  const field = (name: string) => new RegExp(`\\b${name}=([^,\\s]*)`).exec(authorization)?.[1] ?? ''
  return {
    ...credential(field('Credential')),
    signedHeaders: field('SignedHeaders').split(';'),
    signature: field('Signature'),
    signedAt: single(headers['x-amz-date']),
    ...optional('sessionToken', single(headers['x-amz-security-token'])),
  }
}

function fromQuery(query: URLSearchParams): SignatureClaim {
  const field = (name: string) => query.get(name) ?? ''
  return {
    ...credential(field('X-Amz-Credential')),
    signedHeaders: field('X-Amz-SignedHeaders').split(';'),
    signature: field('X-Amz-Signature'),
    signedAt: field('X-Amz-Date'),
    expiresSeconds: Number(field('X-Amz-Expires') || 'NaN'),
    ...optional('sessionToken', field('X-Amz-Security-Token')),
  }
}

function credential(text: string) {
  const [accessKeyId = '', date = '', region = '', service = ''] = text.split('/')
  return { accessKeyId, scope: { date, region, service } }
}

function single(header: string | string[] | undefined): string {
  return Array.isArray(header) ? header.join(',') : (header ?? '')
}

function optional(name: 'sessionToken', value: string) {
  return value ? { [name]: value } : {}
}
