import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import type { Exchange, StoredObject } from '../services'
import type { createCompressor } from './createCompressor'
import { encodingFor } from './encodingFor'
import { isUnchanged } from './isUnchanged'
import { readRange } from './readRange'

interface Sending {
  status: number
  compress: ReturnType<typeof createCompressor> | undefined
  headers: Record<string, string>
}

/** Answers with an object: whole, a range of it, compressed, or not at all because the reader has it. */
export async function sendObject(exchange: Exchange, object: StoredObject, { status, compress, headers }: Sending) {
  const { request, response } = exchange
  const etag = `"${object.etag.replaceAll('"', '')}"`
  const encoding = compress && encodingFor(request.headers, object)
  const all: Record<string, string> = {
    'accept-ranges': 'bytes',
    ...headers,
    etag: encoding ? `W/${etag}` : etag,
    'last-modified': object.lastModified.toUTCString(),
    ...(compress ? { vary: 'accept-encoding' } : {}),
  }

  if (status === 200 && isUnchanged(request.headers, etag, object.lastModified)) {
    response.writeHead(304, without(all, 'content-type')).end()
    return
  }

  if (compress && encoding) {
    const body = await compress(etag, encoding, () => buffer(object.stream()))
    response.writeHead(status, { ...all, 'content-encoding': encoding, 'content-length': body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
    return
  }

  const range = status === 200 ? readRange(request.headers.range, object.size) : undefined
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'content-range': `bytes */${object.size}`, 'content-length': 0 }).end()
    return
  }
  const length = range ? range.end - range.start + 1 : object.size
  response.writeHead(range ? 206 : status, {
    ...all,
    'content-length': length,
    ...(range ? { 'content-range': `bytes ${range.start}-${range.end}/${object.size}` } : {}),
  })
  if (request.method === 'HEAD' || length === 0) response.end()
  else await sendAll(object.stream(range), response)
}

/** A reader who goes away in the middle is no fault. */
async function sendAll(source: NodeJS.ReadableStream, response: Exchange['response']) {
  try {
    await pipeline(source, response)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  }
}

function without(headers: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name))
}
