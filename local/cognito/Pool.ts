import type { Lambda, MailService } from '../services'
import type { Challenges } from './Challenges'
import type { ClientSettings } from './ClientSettings'
import type { PoolSettings } from './PoolSettings'
import type { Sessions } from './Sessions'
import type { SigningKey } from './SigningKey'
import type { Exchange } from './srp/Exchange'
import type { UserDirectory } from './UserDirectory'

/** A user pool at work: what the template says, who is in it, and what it needs of the others. */
export interface Pool {
  settings: PoolSettings
  region: string
  /** The part of the id behind `_`, which enters SRP. */
  name: string
  issuer: string
  clients: Map<string, ClientSettings>
  /** Name → precedence. */
  groups: Map<string, number>
  users: UserDirectory
  sessions: Sessions
  /** Sign-ins by SRP, by their secret block. Of somebody who does not exist the exchange leads nowhere. */
  exchanges: Challenges<{ exchange: Exchange; clientId: string; username: string }>
  /** Users who have proved their password and must do one thing more. */
  challenges: Challenges<{ name: ChallengeName; clientId: string; username: string }>
  key: SigningKey
  lambda: Lambda
  mail: Pick<MailService, 'deliver'>
}

type ChallengeName = 'NEW_PASSWORD_REQUIRED' | 'SOFTWARE_TOKEN_MFA'
