import { util } from '@aws-appsync/utils'
import { fail } from './fail'

/** Refuses an id that cannot be a UUID or a ULID: ids become parts of keys. */
export function requireId(name: string, id: string) {
  if (!util.matches('^[0-9A-Za-z-]{16,64}$', id)) fail('BAD_INPUT', `${name} must be a UUID or a ULID.`)
}
