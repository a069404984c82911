import { createHash, randomBytes } from 'node:crypto'
import { group } from './group'
import { hashOf } from './hashOf'
import { modPow } from './modPow'
import { padded } from './padded'
import type { Verifier } from './Verifier'

/** What is kept of a password, which can check it but does not tell it. `poolName` is the pool's id behind `_`. */
export function verifierOf(
  poolName: string,
  username: string,
  password: string,
  salt = randomBytes(16).toString('hex'),
): Verifier {
  const identity = createHash('sha256').update(`${poolName}${username}:${password}`).digest()
  const x = hashOf(Buffer.concat([padded(BigInt(`0x${salt}`)), identity]))
  return { salt, verifier: modPow(group.g, x).toString(16) }
}
