import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { findObject } from './findObject'
import { headerOf } from './headerOf'
import { isFresh } from './isFresh'
import { readRange } from './readRange'
import type { S3Call } from './S3Call'

/** Headers that a signed request may choose for the answer: `response-content-disposition` and its like. */
const CHOSEN = [
  'content-type',
  'content-disposition',
  'content-encoding',
  'content-language',
  'cache-control',
  'expires',
] as const

/** GetObject and HeadObject: the same headers, with or without the bytes. */
export async function getObject(call: S3Call): Promise<void> {
  const { request, response, bucket, query } = call
  const { body, createdAt, versionId } = findObject(call)
  response.setHeader('etag', `"${body.etag}"`)
  response.setHeader('last-modified', new Date(createdAt).toUTCString())
  if (bucket.rules.versioned) response.setHeader('x-amz-version-id', versionId)
  if (isFresh(request, body.etag, createdAt)) {
    response.writeHead(304).end()
    return
  }
  const range = readRange(headerOf(request, 'range'), body.size)
  response.setHeaders(new Map(Object.entries(body.headers)))
  response.setHeader('accept-ranges', 'bytes')
  response.setHeader('content-type', body.contentType)
  for (const name of CHOSEN) response.setHeaders(chosen(name, query.get(`response-${name}`)))
  if (range) response.setHeader('content-range', `bytes ${range.start}-${range.end}/${body.size}`)
  else if (headerOf(request, 'x-amz-checksum-mode')) response.setHeaders(new Map(Object.entries(body.checksums)))
  response.setHeader('content-length', range ? range.end - range.start + 1 : body.size)
  response.writeHead(range ? 206 : 200)
  if (request.method === 'HEAD' || body.size === 0) response.end()
  else await pipeline(createReadStream(bucket.files.bytesOf(body.file), range), response)
}

const chosen = (name: string, value: string | null) => new Map(value === null ? [] : [[name, value]])
