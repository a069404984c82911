import { randomUUID } from 'node:crypto'
import type { Pool } from './Pool'
import { verifierOf } from './srp/verifierOf'
import type { User } from './User'

/** A user who is not stored yet. Where people sign in by e-mail, the pool itself makes the user name. */
export function newUser(
  pool: Pool,
  { name, password, ...rest }: { name: string; password: string } & Pick<User, 'status' | 'attributes'>,
): User {
  const sub = randomUUID()
  const username = pool.settings.emailIsUsername ? sub : name
  const now = Date.now()
  return {
    ...rest,
    username,
    sub,
    attributes: { sub, ...rest.attributes },
    enabled: true,
    groups: [],
    password: verifierOf(pool.name, username, password),
    codes: {},
    failures: { count: 0, until: 0 },
    sessionNumber: 0,
    createdAt: now,
    modifiedAt: now,
  }
}
