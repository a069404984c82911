import { createDiffieHellman } from 'node:crypto'
import { group } from './group'

/** `base ** exponent` in the group. A Diffie-Hellman secret is just that, and OpenSSL computes it in half a millisecond. */
export function modPow(base: bigint, exponent: bigint): bigint {
  if (base < 2n || base > group.N - 2n) throw new RangeError('The base is not in the group.')
  const exchange = createDiffieHellman(group.prime, 2)
  exchange.setPrivateKey(bytesOf(exponent))
  return BigInt(`0x${exchange.computeSecret(bytesOf(base)).toString('hex')}`)
}

function bytesOf(value: bigint): Buffer {
  const hex = value.toString(16)
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex')
}
