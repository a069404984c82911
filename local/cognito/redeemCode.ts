import type { AwsError } from '../AwsError'
import { cognitoErrors } from './cognitoErrors'
import { hashOfCode } from './hashOfCode'
import type { CodePurpose, User } from './User'

const MOST_ATTEMPTS = 5

/**
 * Uses up a user's code. A wrong one is returned as the error to answer with, not thrown: the attempt that it took has
 * to be stored first.
 */
export function redeemCode(user: User, purpose: CodePurpose, code: string, now = Date.now()): AwsError | undefined {
  const pending = user.codes[purpose]
  if (!pending || pending.hash === '') return cognitoErrors.codeExpired()
  if (pending.attempts >= MOST_ATTEMPTS) return cognitoErrors.limitExceeded()
  if (pending.expiresAt <= now) return cognitoErrors.codeExpired()
  if (pending.hash !== hashOfCode(user, purpose, code)) {
    pending.attempts += 1
    return cognitoErrors.codeMismatch()
  }
  pending.hash = ''
  return undefined
}
