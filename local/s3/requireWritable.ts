import type { IncomingMessage } from 'node:http'
import { headerOf } from './headerOf'
import type { ObjectVersion } from './ObjectVersion'
import { S3Error } from './S3Error'

/** Refuses a write whose `If-None-Match` or `If-Match` does not hold for what stands there now. */
export function requireWritable(request: IncomingMessage, newest: ObjectVersion | undefined): void {
  const body = newest?.body
  const absent = headerOf(request, 'if-none-match')
  if (absent !== undefined && absent !== '*') throw new S3Error('NotImplemented', { Header: 'If-None-Match' })
  if (absent === '*' && body) throw new S3Error('PreconditionFailed', { Condition: 'If-None-Match' })
  const wanted = headerOf(request, 'if-match')
  if (wanted === undefined) return
  if (!body) throw new S3Error('NoSuchKey')
  if (wanted !== '*' && wanted.replaceAll('"', '') !== body.etag)
    throw new S3Error('PreconditionFailed', { Condition: 'If-Match' })
}
