import { fail } from './fail'

type Environment = { env: Record<string, string> }

/** The real name of a table, which batches and transactions need. */
export function tableName(
  ctx: Environment,
  variable: 'USERS_TABLE' | 'LISTINGS_TABLE' | 'CONVERSATIONS_TABLE' | 'LOANS_TABLE',
): string {
  const name = ctx.env[variable]
  if (!name) fail('INTERNAL', `The environment of the API lacks ${variable}.`)
  return name
}
