import type { ClientSettings } from './ClientSettings'
import { cognitoErrors } from './cognitoErrors'
import type { PoolSettings } from './PoolSettings'

const EMAIL = /^[^\s@<>(),;:"[\]]+@[^\s@<>(),;:"[\].]+(\.[^\s@<>(),;:"[\].]+)+$/

/** Refuses attributes that the schema does not have, that are too long, or that the client may not write. */
export function requireAttributes(
  { attributes: schema }: PoolSettings,
  attributes: Record<string, string>,
  client?: ClientSettings,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (client && !mayWrite(client, name))
      throw cognitoErrors.notAuthorized('A client attempted to write unauthorized attribute')
    if (name === 'email_verified' || name === 'phone_number_verified') continue
    const rule = schema.get(name)
    if (!rule) throw cognitoErrors.invalid(nonconforming(name, 'Attribute does not exist in the schema.'))
    if (value.length > rule.maxLength)
      throw cognitoErrors.invalid(nonconforming(name, `String must be no longer than ${rule.maxLength} characters`))
    if (value.length < rule.minLength)
      throw cognitoErrors.invalid(nonconforming(name, `String must be no shorter than ${rule.minLength} characters`))
    if (name === 'email' && !EMAIL.test(value)) throw cognitoErrors.invalid('Invalid email address format.')
  }
}

const VERIFIED = /^(sub|email_verified|phone_number_verified)$/

function mayWrite({ writable }: ClientSettings, name: string): boolean {
  return !VERIFIED.test(name) && (writable === undefined || writable.includes(name))
}

const nonconforming = (name: string, why: string) => `Attributes did not conform to the schema: ${name}: ${why}`
