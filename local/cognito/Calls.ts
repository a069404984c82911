import type { JsonObject, TokenClaims } from '../services'
import type { ClientSettings } from './ClientSettings'
import type { Input } from './Input'
import type { Pool } from './Pool'
import type { User } from './User'

/** A call that names its app client; nobody is signed in. */
export interface ClientCall {
  pool: Pool
  client: ClientSettings
  input: Input
  /** `ClientMetadata`, passed on to triggers. */
  metadata: JsonObject
}

/** A call of somebody signed in, by access token. */
export interface MemberCall extends ClientCall {
  user: User
  claims: TokenClaims
}

/** A call of the backend, allowed by its policies. */
export interface AdminCall {
  pool: Pool
  input: Input
  metadata: JsonObject
}

/** One operation of the API: its answer, or an error of Cognito thrown. */
export type Operation<Call> = (call: Call) => Promise<JsonObject>
