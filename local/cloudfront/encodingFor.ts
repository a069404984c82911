import type { IncomingHttpHeaders } from 'node:http'
import type { StoredObject } from '../services'
import type { Encoding } from './createCompressor'

const [SMALLEST, LARGEST] = [1_000, 10_000_000]
const TEXT = /^(text\/|application\/(javascript|json|manifest\+json|xml|wasm|graphql)|image\/svg\+xml|font\/(ttf|otf))/

/** The encoding that CloudFront would choose: for text of a certain size, Brotli before gzip. */
export function encodingFor(headers: IncomingHttpHeaders, object: StoredObject): Encoding | undefined {
  if (!TEXT.test(object.contentType) || object.size < SMALLEST || object.size > LARGEST) return undefined
  if (object.headers['content-encoding']) return undefined
  const accepted = (headers['accept-encoding'] ?? '')
    .split(',')
    .filter((item) => !/;\s*q=0(\.0*)?\s*$/.test(item))
    .map((item) => item.split(';')[0]?.trim())
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined
}
