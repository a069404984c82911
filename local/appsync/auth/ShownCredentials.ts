import type { IncomingHttpHeaders } from 'node:http'

/** What a request shows to say who sends it. */
export interface ShownCredentials {
  method: string
  /** Path and query. */
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
  remoteAddress: string
}
