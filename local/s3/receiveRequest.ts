import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { checksums } from './checksums'
import { decodeChunks } from './decodeChunks'
import { headerOf } from './headerOf'
import { LARGEST_UPLOAD_BYTES } from './LARGEST_UPLOAD_BYTES'
import type { ReceivedBody } from './ReceivedBody'
import { receiveBody } from './receiveBody'
import { S3Error } from './S3Error'

/** Takes the body of a PutObject and holds it against every length, hash and checksum that the request announced. */
export async function receiveRequest(request: IncomingMessage, path: string): Promise<ReceivedBody> {
  const hash = headerOf(request, 'x-amz-content-sha256') ?? 'UNSIGNED-PAYLOAD'
  const trailers: Record<string, string> = {}
  const chunked = hash.startsWith('STREAMING-')
  const length = announcedLength(request, chunked)
  const source = chunked ? Readable.from(decodeChunks(request, trailers), { objectMode: false }) : request
  return await receiveBody(source, path, {
    algorithms: announcedAlgorithms(request),
    sha256: /^[\da-f]{64}$/.test(hash),
    onSize(size) {
      if (size > LARGEST_UPLOAD_BYTES)
        throw new S3Error('EntityTooLarge', { ProposedSize: size, MaxSizeAllowed: LARGEST_UPLOAD_BYTES })
    },
    check({ size, sha256, ...received }) {
      if (size !== length) throw new S3Error('IncompleteBody')
      if (sha256 !== undefined && sha256 !== hash) throw new S3Error('XAmzContentSHA256Mismatch')
      requireMd5(headerOf(request, 'content-md5'), received.etag)
      for (const [name, computed] of Object.entries(received.checksums))
        requireChecksum(name, headerOf(request, name) ?? trailers[name], computed)
    },
  })
}

function announcedLength(request: IncomingMessage, chunked: boolean): number {
  const length = headerOf(request, chunked ? 'x-amz-decoded-content-length' : 'content-length')
  if (length === undefined) throw new S3Error('MissingContentLength')
  return Number(length)
}

function announcedAlgorithms(request: IncomingMessage): string[] {
  const trailer = headerOf(request, 'x-amz-trailer')?.toLowerCase()
  const announced = Object.keys(request.headers).concat(trailer ?? [])
  const names = announced.flatMap((name) => /^x-amz-checksum-(crc.*|sha.*)$/.exec(name)?.[1] ?? [])
  for (const name of names)
    if (!checksums[name]) throw new S3Error('NotImplemented', { Header: `x-amz-checksum-${name}` })
  return names
}

function requireMd5(announced: string | undefined, hex: string) {
  if (announced === undefined) return
  const digest = Buffer.from(announced, 'base64')
  if (digest.length !== 16) throw new S3Error('InvalidDigest')
  if (digest.toString('hex') !== hex) throw new S3Error('BadDigest')
}

function requireChecksum(name: string, announced: string | undefined, computed: string) {
  if (announced === undefined || announced === computed) return
  const algorithm = name.replace('x-amz-checksum-', '').toUpperCase()
  throw new S3Error('BadDigest', {}, `The ${algorithm} you specified did not match the calculated checksum.`)
}
