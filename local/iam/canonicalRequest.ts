import { createHash } from 'node:crypto'
import type { SignedRequest } from '../services'
import type { SignatureClaim } from './SignatureClaim'

/** The one spelling of a request that both sides sign. */
export function canonicalRequest(request: SignedRequest, { scope, signedHeaders, expiresSeconds }: SignatureClaim) {
  const [path = '', query = ''] = splitOnce(request.url.replace(/^[a-z]+:\/\/[^/]+/i, ''), '?')
  const isS3 = scope.service === 's3'
  const lines = signedHeaders.map((name) => `${name}:${headerText(request.headers[name])}\n`)
  return [
    request.method,
    isS3 ? encodePath(decode(path)) : encodePath(normalise(path)),
    canonicalQuery(query),
    lines.join(''),
    signedHeaders.join(';'),
    isS3 ? s3PayloadHash(request, expiresSeconds !== undefined) : sha256(request.body ?? Buffer.alloc(0)),
  ].join('\n')
}

/** S3 believes the header, and checks the body against it while it reads. */
function s3PayloadHash({ headers }: SignedRequest, presigned: boolean): string {
  const stated = headers['x-amz-content-sha256']
  if (typeof stated === 'string') return stated
  return presigned ? 'UNSIGNED-PAYLOAD' : sha256(Buffer.alloc(0))
}

function canonicalQuery(query: string): string {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => splitOnce(pair, '=').map((part) => encode(decode(part))))
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name = '', value = '']) => ({ name, value }))
    .sort((a, b) => compare(a.name, b.name) || compare(a.value, b.value))
    .map(({ name, value }) => `${name}=${value}`)
    .join('&')
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

function headerText(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value.join(',') : (value ?? '')).trim().replace(/\s+/g, ' ')
}

/** Every service but S3 signs the path without empty and dot segments, and encoded once more than it travels. */
function normalise(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  const trailing = segments.length > 0 && path.endsWith('/') ? '/' : ''
  return `/${segments.join('/')}${trailing}`
}

function encodePath(path: string): string {
  return path.split('/').map(encode).join('/')
}

/** A path with a broken escape is signed as it came. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function sha256(body: Buffer): string {
  return createHash('sha256').update(body).digest('hex')
}
