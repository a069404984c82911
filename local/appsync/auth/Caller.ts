import type { JsonObject, Principal } from '../../services'
import type { AuthMode } from './AuthMode'

/** Who sent a request. */
export interface Caller {
  mode: AuthMode
  /** What resolvers see as `ctx.identity`. */
  identity: JsonObject | null
  /** The same for all requests of one caller, different between callers. */
  key: string
  groups: readonly string[]
  principal?: Principal
  /** `type.field` in lower case: fields that are null to this caller whatever they hold. */
  deniedFields?: ReadonlySet<string>
  /** When the token or key ends, in milliseconds. */
  expiresAt?: number
}
