import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'

/** A checksum that is fed piece by piece. `digest` gives it in base64, as S3's headers have it. */
interface Checksum {
  update(bytes: Buffer): void
  digest(): string
}

/** The algorithms of `x-amz-checksum-…`, by the end of the header's name. */
export const checksums: Record<string, () => Checksum> = {
  crc32: () => {
    let value = 0
    return {
      update: (bytes) => (value = crc32(bytes, value)),
      digest: () => base64(value),
    }
  },
  crc32c: () => {
    let value = 0xffffffff
    return {
      update(bytes) {
        for (const byte of bytes) value = (crc32cTable[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8)
      },
      digest: () => base64(~value >>> 0),
    }
  },
  sha1: () => hash('sha1'),
  sha256: () => hash('sha256'),
}

/** The reversed Castagnoli polynomial. */
const CASTAGNOLI = 0x82f63b78

const crc32cTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ CASTAGNOLI : value >>> 1
  return value
})

function hash(algorithm: string): Checksum {
  const state = createHash(algorithm)
  return { update: (bytes) => state.update(bytes), digest: () => state.digest('base64') }
}

function base64(value: number): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes.toString('base64')
}
