import { randomInt } from 'node:crypto'
import { cognitoErrors } from './cognitoErrors'
import { hashOfCode } from './hashOfCode'
import type { CodePurpose, User } from './User'

const HOUR_MS = 60 * 60 * 1000
const LIFETIME_MS: Record<CodePurpose, number> = { signUp: 24 * HOUR_MS, password: HOUR_MS, email: 24 * HOUR_MS }
const CODES_AN_HOUR = 10

/** Gives a user a new code of six digits. Only its hash is kept; an older code of the same purpose is void. */
export function issueCode(user: User, purpose: CodePurpose, now = Date.now()): string {
  const recent = (user.codes[purpose]?.issuedAt ?? []).filter((issuedAt) => issuedAt > now - HOUR_MS)
  if (recent.length >= CODES_AN_HOUR) throw cognitoErrors.limitExceeded()
  const code = String(randomInt(1_000_000)).padStart(6, '0')
  user.codes[purpose] = {
    hash: hashOfCode(user, purpose, code),
    expiresAt: now + LIFETIME_MS[purpose],
    attempts: 0,
    issuedAt: [...recent, now],
  }
  return code
}
