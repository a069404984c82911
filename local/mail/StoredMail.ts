import type { Mail } from '../services'

/** A mail in the inbox. */
export interface StoredMail extends Mail {
  id: string
  receivedAt: string
  /** The codes of six digits that stand in it, for whoever has to type one. */
  codes: string[]
}
