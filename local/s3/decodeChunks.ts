import { ByteReader } from './ByteReader'
import { S3Error } from './S3Error'

/**
 * Takes the bytes out of an `aws-chunked` body, and puts its trailing headers into `trailers`. The signatures of single
 * chunks are not checked: the request's own signature and the checksum in the trailer are.
 */
export async function* decodeChunks(body: AsyncIterable<Buffer>, trailers: Record<string, string>) {
  const reader = new ByteReader(body)
  for (;;) {
    const size = chunkSize(await reader.line())
    if (size === 0) break
    yield* reader.bytes(size)
    if ((await reader.line()) !== '') throw new S3Error('InvalidRequest', {}, 'A chunk is longer than its size says.')
  }
  for (const line of (await reader.end()).split('\n')) {
    const colon = line.indexOf(':')
    if (colon > 0) trailers[line.slice(0, colon).toLowerCase()] = line.slice(colon + 1).trim()
  }
}

/** A chunk's head is a hexadecimal number, perhaps followed by a signature. */
function chunkSize(line: string): number {
  const [size = ''] = line.split(';')
  if (!/^[\da-f]{1,10}$/i.test(size)) throw new S3Error('InvalidRequest', {}, 'A chunk has no size.')
  return Number.parseInt(size, 16)
}
