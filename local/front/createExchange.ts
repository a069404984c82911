import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Exchange } from '../services'
import { readBody } from './readBody'

/** One request and its answer. The body is read when somebody asks for it, and only once. */
export function createExchange(request: IncomingMessage, response: ServerResponse, address: string): Exchange {
  let body: Promise<Buffer> | undefined
  return {
    request,
    response,
    // A path such as `//host` would otherwise be read as another address.
    url: new URL(`${address}${(request.url ?? '/').replace(/^\/+/, '/').replace(/^(?=[^/])/, '/')}`),
    body: (limitBytes) => (body ??= readBody(request, limitBytes)),
  }
}
