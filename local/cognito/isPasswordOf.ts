import { timingSafeEqual } from 'node:crypto'
import type { Pool } from './Pool'
import { verifierOf } from './srp/verifierOf'
import type { User } from './User'

/** Whether this is the user's password. */
export function isPasswordOf(pool: Pool, { username, password: known }: User, password: string): boolean {
  if (!known) return false
  const { verifier } = verifierOf(pool.name, username, password, known.salt)
  const [a, b] = [Buffer.from(verifier), Buffer.from(known.verifier)]
  return a.length === b.length && timingSafeEqual(a, b)
}
