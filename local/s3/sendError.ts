import type { IncomingMessage, ServerResponse } from 'node:http'
import { AwsError } from '../AwsError'
import { asS3Error } from './asS3Error'
import { sendXml } from './sendXml'
import type { XmlContent } from './toXml'

/** How much of a refused upload is still read, so that a browser finishes sending and sees the answer. */
const DRAIN_LIMIT_BYTES = 64 * 2 ** 20

/** Answers with S3's XML. An error that is none of a service passes on: the front door reports it. */
export function sendError(thrown: unknown, request: IncomingMessage, response: ServerResponse): void {
  const error = asS3Error(thrown)
  if (!(error instanceof AwsError)) throw error
  drain(request)
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  if (request.method === 'HEAD') {
    response.writeHead(error.status).end()
    return
  }
  const details = Object.entries(error.details).map(([name, value]): [string, XmlContent] => [name, String(value)])
  sendXml(response, error.status, 'Error', {
    Code: error.name,
    Message: error.message,
    ...Object.fromEntries(details),
    RequestId: String(response.getHeader('x-amz-request-id')),
  })
}

function drain(request: IncomingMessage) {
  if (request.complete || request.destroyed) return
  let bytes = 0
  request.on('data', (chunk: Buffer) => {
    bytes += chunk.length
    if (bytes > DRAIN_LIMIT_BYTES) request.destroy()
  })
  request.resume()
}
