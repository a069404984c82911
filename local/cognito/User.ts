import type { Verifier } from './srp/Verifier'

/** A member of a pool, as it is stored. Times are milliseconds since 1970. */
export interface User {
  username: string
  sub: string
  status: 'UNCONFIRMED' | 'CONFIRMED' | 'FORCE_CHANGE_PASSWORD' | 'RESET_REQUIRED'
  enabled: boolean
  attributes: Record<string, string>
  groups: string[]
  /** SRP needs it, so a slower hash beside it would protect nothing: who steals the store has the verifier. */
  password?: Verifier
  /** Of a temporary password. */
  passwordExpiresAt?: number
  codes: Partial<Record<CodePurpose, PendingCode>>
  /** An address that waits for its code. */
  pendingEmail?: string
  /** Wrong passwords in a row, and until when further attempts are refused. */
  failures: { count: number; until: number }
  /** Sessions of an earlier number have been signed out everywhere. */
  sessionNumber: number
  totp?: { secret: string; verified: boolean; enabled: boolean; lastStep?: number }
  /** The confirmation that the trigger has not yet heard of. */
  unannounced?: { clientId: string; source: string }
  createdAt: number
  modifiedAt: number
}

/** What a code that was mailed proves or allows. */
export type CodePurpose = 'signUp' | 'password' | 'email'

interface PendingCode {
  /** Empty once the code has been used. */
  hash: string
  expiresAt: number
  attempts: number
  /** When this and earlier codes were sent. */
  issuedAt: number[]
}
