import type { IncomingMessage } from 'node:http'
import { headerOf } from './headerOf'
import { S3Error } from './S3Error'

/** Whether the reader has this version already. Throws where the reader wanted another one. */
export function isFresh(request: IncomingMessage, etag: string, modifiedAt: number): boolean {
  const seconds = Math.floor(modifiedAt / 1000) * 1000
  const match = headerOf(request, 'if-match')
  const unmodifiedSince = headerOf(request, 'if-unmodified-since')
  if (match !== undefined && !names(match, etag)) throw new S3Error('PreconditionFailed', { Condition: 'If-Match' })
  if (match === undefined && unmodifiedSince !== undefined && seconds > Date.parse(unmodifiedSince))
    throw new S3Error('PreconditionFailed', { Condition: 'If-Unmodified-Since' })
  const noneMatch = headerOf(request, 'if-none-match')
  if (noneMatch !== undefined) return names(noneMatch, etag)
  const modifiedSince = headerOf(request, 'if-modified-since')
  return modifiedSince !== undefined && seconds <= Date.parse(modifiedSince)
}

function names(list: string, etag: string): boolean {
  return list.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '').replaceAll('"', '')))
}
