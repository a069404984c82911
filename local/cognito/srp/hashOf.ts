import { createHash } from 'node:crypto'

/** SHA-256 as a number. */
export function hashOf(bytes: Buffer): bigint {
  return BigInt(`0x${createHash('sha256').update(bytes).digest('hex')}`)
}
