import { randomBytes } from 'node:crypto'
import type { Credentials, Principal } from '../services'
import { sameText } from './sameText'
import type { SignatureErrors } from './signatureErrors'

interface Session {
  credentials: Credentials
  principal: Principal
}

/** The keys of one run: a random set for each role, and `local`/`local` for the account itself. */
export function createSessions(account: Principal) {
  const byRole = new Map<string, Session>()
  const byKey = new Map<string, Session>()
  byKey.set('local', {
    credentials: { accessKeyId: 'local', secretAccessKey: 'local', sessionToken: '' },
    principal: account,
  })
  return {
    credentialsOf(principal: Principal): Credentials {
      const known = byRole.get(principal.arn)
      if (known) return known.credentials
      const credentials = {
        accessKeyId: `ASIA${randomBytes(8).toString('hex').toUpperCase()}`,
        secretAccessKey: randomBytes(30).toString('base64url'),
        sessionToken: randomBytes(48).toString('base64url'),
      }
      const session = { credentials, principal }
      byRole.set(principal.arn, session)
      byKey.set(credentials.accessKeyId, session)
      return credentials
    },

    /** Who an access key stands for. Its session token must come with it. */
    find(accessKeyId: string, sessionToken: string | undefined, errors: SignatureErrors) {
      const session = byKey.get(accessKeyId)
      if (!session) throw errors.unknownKey()
      const { credentials, principal } = session
      if (credentials.sessionToken && !sameText(credentials.sessionToken, sessionToken ?? '')) throw errors.badToken()
      return { secret: credentials.secretAccessKey, principal }
    },
  }
}
