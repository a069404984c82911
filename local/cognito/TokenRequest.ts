import type { JsonObject } from '../services'
import type { ClientSettings } from './ClientSettings'
import type { Pool } from './Pool'
import type { User } from './User'

/** For whom tokens are made, and by which client. */
export interface TokenRequest {
  pool: Pool
  client: ClientSettings
  user: User
  metadata: JsonObject
}
