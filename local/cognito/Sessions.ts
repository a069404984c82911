import { createHash, randomBytes, randomUUID } from 'node:crypto'
import type { Store } from '../services'
import type { User } from './User'

/** One sign-in. Its id is the `origin_jti` of all tokens that come of it. */
export interface Session {
  id: string
  username: string
  clientId: string
  /** Signed out when the user's number has moved on. */
  sessionNumber: number
  refreshTokenHash: string
  /** Seconds since 1970. */
  authTime: number
  /** Milliseconds since 1970. */
  expiresAt: number
}

/** The sign-ins of a pool. Of a refresh token only the hash is kept. */
export class Sessions {
  constructor(
    private readonly store: Store,
    private readonly poolId: string,
  ) {}

  async start(
    user: User,
    clientId: string,
    lifetimeSeconds: number,
  ): Promise<{ session: Session; refreshToken: string }> {
    const id = randomUUID()
    const refreshToken = `${id}.${randomBytes(48).toString('base64url')}`
    const session: Session = {
      id,
      username: user.username,
      clientId,
      sessionNumber: user.sessionNumber,
      refreshTokenHash: hash(refreshToken),
      authTime: Math.floor(Date.now() / 1000),
      expiresAt: Date.now() + lifetimeSeconds * 1000,
    }
    await this.store.put(this.collection, id, session)
    return { session, refreshToken }
  }

  /** The session whose refresh token this is. */
  async byRefreshToken(refreshToken: string): Promise<Session | undefined> {
    const session = await this.get(refreshToken.split('.')[0] ?? '')
    return session?.refreshTokenHash === hash(refreshToken) ? session : undefined
  }

  async get(id: string): Promise<Session | undefined> {
    return id === '' ? undefined : await this.store.get<Session>(this.collection, id)
  }

  async revoke(id: string): Promise<void> {
    await this.store.remove(this.collection, id)
  }

  /** Forgets the sessions that have run out. */
  async sweep(now = Date.now()): Promise<void> {
    for (const { key, value } of await this.store.list<Session>(this.collection))
      if (value.expiresAt <= now) await this.store.remove(this.collection, key)
  }

  private get collection() {
    return `cognito/${this.poolId}/sessions`
  }
}

const hash = (token: string) => createHash('sha256').update(token).digest('hex')
