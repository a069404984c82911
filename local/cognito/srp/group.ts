import { getDiffieHellman } from 'node:crypto'
import { hashOf } from './hashOf'
import { padded } from './padded'

const prime = getDiffieHellman('modp15').getPrime()

/** The 3072-bit group of RFC 3526 with generator 2, in which Cognito's clients compute. */
export const group = {
  prime,
  N: BigInt(`0x${prime.toString('hex')}`),
  g: 2n,
  k: hashOf(Buffer.concat([padded(BigInt(`0x${prime.toString('hex')}`)), padded(2n)])),
}
