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
  /** When the token or key ends, in milliseconds. */
  expiresAt?: number
}
