import { cognitoErrors } from './cognitoErrors'
import type { PasswordPolicy } from './PoolSettings'

const LONGEST = 256
const SYMBOL = /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+\-]|\S \S/

/** Refuses a password with the first rule of the pool that it breaks. */
export function requireStrongPassword(policy: PasswordPolicy, password: string): void {
  if (password.length > LONGEST)
    throw cognitoErrors.invalid(
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must have length less than or equal to 256",
    )
  if (password !== password.trim()) throw cognitoErrors.weakPassword('Password must not start or end with a space')
  const rules: [boolean, string][] = [
    [password.length >= policy.minimumLength, 'Password not long enough'],
    [!policy.upper || /[A-Z]/.test(password), 'Password must have uppercase characters'],
    [!policy.lower || /[a-z]/.test(password), 'Password must have lowercase characters'],
    [!policy.digit || /\d/.test(password), 'Password must have numeric characters'],
    [!policy.symbol || SYMBOL.test(password), 'Password must have symbol characters'],
  ]
  for (const [holds, rule] of rules) if (!holds) throw cognitoErrors.weakPassword(rule)
}
