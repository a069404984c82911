import { AwsError } from '../AwsError'
import type { Exchange } from '../services'
import { answerJson } from './answerJson'

/** The last resort for what a service threw: its own error as it is, anything else without its inner workings. */
export function answerError({ request, response, url }: Exchange, error: unknown): void {
  const isOurs = error instanceof AwsError
  if (!isOurs) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    process.stderr.write(`${request.method ?? ''} ${url.pathname} failed: ${detail}\n`)
  }
  if (response.headersSent) {
    response.destroy()
    return
  }
  // What is left of a body that nobody will read ends with its connection.
  if (!request.complete) response.setHeader('connection', 'close')
  if (isOurs) {
    answerJson(response, error.status, { __type: error.name, message: error.message, ...error.details })
    return
  }
  answerJson(response, 500, {
    __type: 'InternalFailure',
    message: 'The request failed inside the local cloud. Its terminal says why.',
  })
}
