import type { IncomingMessage } from 'node:http'
import { AwsError } from '../AwsError'

/** Reads a request's body, and stops reading as soon as it is longer than the limit. */
export async function readBody(request: IncomingMessage, limitBytes: number): Promise<Buffer> {
  const tooLarge = () =>
    new AwsError('RequestEntityTooLargeException', `The request is larger than ${limitBytes} bytes.`, 413)
  if (Number(request.headers['content-length'] ?? 0) > limitBytes) throw tooLarge()
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > limitBytes) throw tooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}
