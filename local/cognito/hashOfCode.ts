import { createHash } from 'node:crypto'
import type { CodePurpose, User } from './User'

/** What is kept of a code. It is good for one user and one purpose. */
export function hashOfCode(user: User, purpose: CodePurpose, code: string): string {
  return createHash('sha256').update(`${user.sub} ${purpose} ${code}`).digest('hex')
}
