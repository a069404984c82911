import type { AwsError } from '../AwsError'
import { cognitoErrors } from './cognitoErrors'
import { countFailure } from './countFailure'
import { totp } from './totp'
import type { User } from './User'

/** Uses up a code of the user's authenticator: each is good once. The refusal is returned, so that it is counted. */
export function redeemTotp(user: User, code: string): AwsError | undefined {
  if (!user.totp) return cognitoErrors.codeMismatch()
  if (user.failures.until > Date.now()) return cognitoErrors.limitExceeded()
  const step = totp(user.totp.secret, code)
  if (step === undefined) {
    countFailure(user)
    return cognitoErrors.codeMismatch()
  }
  if (step <= (user.totp.lastStep ?? 0))
    return cognitoErrors.codeExpired('Your software token has already been used once.')
  user.totp.lastStep = step
  user.failures = { count: 0, until: 0 }
  return undefined
}
