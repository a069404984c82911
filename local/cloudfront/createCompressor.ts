import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** The encodings that CloudFront compresses to. */
export type Encoding = 'br' | 'gzip'

const MEMORY_BYTES = 64 * 1024 * 1024

const encoders: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  gzip: (body) => promisify(gzip)(body),
}

/** Compresses each state of an object once for each encoding, and forgets the oldest when it holds too much. */
export function createCompressor() {
  const kept = new Map<string, Promise<Buffer>>()
  let size = 0
  return (etag: string, encoding: Encoding, read: () => Promise<Buffer>): Promise<Buffer> => {
    const key = `${encoding} ${etag}`
    const known = kept.get(key)
    if (known) return known
    const compressed = read().then(encoders[encoding])
    kept.set(key, compressed)
    compressed.then(
      (body) => {
        size += body.length
        void forget()
      },
      () => kept.delete(key),
    )
    return compressed
  }

  async function forget() {
    for (const [key, body] of kept) {
      if (size <= MEMORY_BYTES) return
      kept.delete(key)
      size -= (await body).length
    }
  }
}
