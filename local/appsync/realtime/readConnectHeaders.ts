import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { isObject } from '../../json/isObject'

/** The authorization headers of a connection: in the query, in a sub-protocol, or plain. */
export function readConnectHeaders(request: IncomingMessage): IncomingHttpHeaders {
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams.get('header')
  const protocols = (request.headers['sec-websocket-protocol'] ?? '').split(',')
  const protocol = protocols.map((name) => name.trim()).find((name) => name.startsWith('header-'))
  const encoded = query ?? protocol?.slice('header-'.length)
  return encoded === undefined ? request.headers : readHeaderObject(decode(encoded))
}

/** A header object as the protocol carries it, with names in lower case. */
export function readHeaderObject(given: unknown): IncomingHttpHeaders {
  const headers: IncomingHttpHeaders = {}
  if (!isObject(given)) return headers
  for (const [name, value] of Object.entries(given)) if (typeof value === 'string') headers[name.toLowerCase()] = value
  return headers
}

function decode(encoded: string): unknown {
  try {
    return JSON.parse(Buffer.from(encoded.replace(/ /g, '+'), 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}
