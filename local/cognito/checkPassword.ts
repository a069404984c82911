import { cognitoErrors } from './cognitoErrors'
import { countFailure } from './countFailure'
import type { Pool } from './Pool'
import type { User } from './User'

/** Gives the user if the proof holds, and counts the failure if it does not. Refuses while there were too many. */
export async function checkPassword(pool: Pool, username: string, proves: (user: User) => boolean): Promise<User> {
  const { user, refusal } = await pool.users.change(username, (user) => {
    if (user.failures.until > Date.now()) throw cognitoErrors.attemptsExceeded()
    if (!proves(user)) {
      countFailure(user)
      return { user, refusal: cognitoErrors.wrongPassword() }
    }
    user.failures = { count: 0, until: 0 }
    return { user, refusal: undefined }
  })
  if (refusal) throw refusal
  if (!user.enabled) throw cognitoErrors.disabled()
  if (user.status === 'UNCONFIRMED') throw cognitoErrors.userNotConfirmed()
  if (user.status === 'RESET_REQUIRED') throw cognitoErrors.resetRequired()
  if (user.passwordExpiresAt !== undefined && user.passwordExpiresAt <= Date.now())
    throw cognitoErrors.notAuthorized('Temporary password has expired and must be reset by an administrator.')
  return user
}
