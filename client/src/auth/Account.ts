import type { AuthHeaders } from '../api/AuthHeaders'
import type { Config } from '../api/Config'
import type { Pool } from './Pool'
import type { Session } from './Session'

/** The account on this device: who is signed in, and everything that changes it. */
export class Account {
  private session: Session = { kind: 'unknown' }
  private readonly watchers = new Set<() => void>()
  private loaded?: Promise<Pool>
  private readonly restored: Promise<void>

  constructor(private readonly config: Config) {
    this.restored = this.restore()
  }

  get current(): Session {
    return this.session
  }

  readonly watch = (watcher: () => void) => {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }

  /** The user pool; loaded with the first need of it. */
  readonly pool = (): Promise<Pool> => (this.loaded ??= import('./cognito').then(({ cognito }) => cognito(this.config)))

  /** Looks who is signed in, after something may have changed it. */
  readonly refresh = async (fresh = false) => {
    const tokens = await (await this.pool()).tokens(fresh)
    const same = this.session.kind === 'member' && this.session.member.id === tokens?.member.id
    if (!same) this.become(tokens ? { kind: 'member', member: tokens.member } : { kind: 'visitor' })
    return tokens
  }

  readonly signOut = async () => {
    await (await this.pool()).signOut()
    this.become({ kind: 'visitor' })
  }

  /** Who is asking, for the API. Waits until that is known, so that no request goes out as the wrong one. */
  readonly headers: AuthHeaders = async ({ fresh = false } = {}): Promise<Record<string, string>> => {
    await this.restored
    const tokens = this.session.kind === 'member' ? await this.refresh(fresh) : undefined
    return tokens ? { authorization: tokens.accessToken } : { 'x-api-key': this.config.apiKey }
  }

  private become(session: Session) {
    this.session = session
    for (const watcher of this.watchers) watcher()
  }

  private async restore() {
    const trace = `CognitoIdentityServiceProvider.${this.config.userPoolClientId}.LastAuthUser`
    try {
      if (localStorage.getItem(trace)) await this.refresh()
      else this.become({ kind: 'visitor' })
    } catch {
      this.become({ kind: 'visitor' })
    }
  }
}
