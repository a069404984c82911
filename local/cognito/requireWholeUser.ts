import { cognitoErrors } from './cognitoErrors'
import type { PoolSettings } from './PoolSettings'

/** Refuses a user who lacks a required attribute. */
export function requireWholeUser(pool: PoolSettings, attributes: Record<string, string>): void {
  for (const [name, { required }] of pool.attributes)
    if (required && !attributes[name])
      throw cognitoErrors.invalid(`Attributes did not conform to the schema: ${name}: The attribute is required`)
}
