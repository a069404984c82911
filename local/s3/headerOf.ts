import type { IncomingMessage } from 'node:http'

/** One header of a request as text. Node joins repeated ones itself. */
export function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
