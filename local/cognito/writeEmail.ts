import { cognitoErrors } from './cognitoErrors'
import type { Pool } from './Pool'

/** Makes an address the user's. Where it is the name to sign in with, nobody else may have it. */
export async function writeEmail(pool: Pool, username: string, email: string, verified: boolean): Promise<void> {
  const isName = pool.settings.emailIsUsername
  if (isName && !(await pool.users.claim(email, username))) throw cognitoErrors.aliasExists()
  const before = await pool.users.change(username, ({ attributes }) => {
    const old = attributes['email']
    attributes['email'] = email
    attributes['email_verified'] = String(verified)
    return old
  })
  if (isName && before !== undefined && before.toLowerCase() !== email.toLowerCase()) await pool.users.release(before)
}
