import { AwsError } from '../../AwsError'
import type { Iam, Lambda, UserPools } from '../../services'
import { HttpError } from '../errors/HttpError'
import type { AskedFor } from './AskedFor'
import type { AuthSettings } from './AuthSettings'
import type { Caller } from './Caller'
import { callerOfPrincipal } from './callerOfPrincipal'
import { callerOfToken } from './callerOfToken'
import { LambdaAuthorizer } from './LambdaAuthorizer'
import { poolOfToken } from './poolOfToken'
import type { ShownCredentials } from './ShownCredentials'

const UNAUTHORIZED = 'You are not authorized to make this call.'

/** Finds out who sends a request to an API. */
export class Authenticator {
  readonly #lambda: LambdaAuthorizer | undefined

  constructor(
    readonly settings: AuthSettings,
    readonly services: { iam: Iam; userPools: UserPools; lambda: Lambda },
  ) {
    this.#lambda = settings.authorizer && new LambdaAuthorizer(settings, settings.authorizer, services.lambda)
  }

  /** Throws AppSync's 401 for those it does not know. */
  async authenticate(shown: ShownCredentials, asked: AskedFor): Promise<Caller> {
    const { modes } = this.settings
    const { authorization } = shown.headers
    const apiKey = shown.headers['x-api-key']
    if (typeof apiKey === 'string' && modes.has('API_KEY')) return this.#callerOfKey(apiKey)
    if (!authorization) throw refused('Valid authorization header not provided.')
    try {
      if (authorization.startsWith('AWS4-')) return this.#signed(shown)
      const isOfPool =
        modes.has('AMAZON_COGNITO_USER_POOLS') && (!this.#lambda || poolOfToken(authorization, this.settings))
      if (isOfPool)
        return await callerOfToken(
          authorization.replace(/^Bearer /i, ''),
          shown,
          this.settings,
          this.services.userPools,
        )
    } catch (error) {
      if (error instanceof AwsError) throw refused(error.message)
      throw error
    }
    const caller = await this.#lambda?.authorize(authorization, shown, asked)
    if (!caller) throw refused(UNAUTHORIZED)
    return caller
  }

  #signed(shown: ShownCredentials): Caller {
    if (!this.settings.modes.has('AWS_IAM')) throw refused(UNAUTHORIZED)
    return callerOfPrincipal(this.services.iam.authenticate(shown), shown, this.settings)
  }

  #callerOfKey(apiKey: string): Caller {
    const expiresAt = this.settings.apiKeys.get(apiKey)
    if (expiresAt === undefined || expiresAt < Date.now()) throw refused(UNAUTHORIZED)
    return { mode: 'API_KEY', identity: null, key: 'API_KEY', groups: [], expiresAt }
  }
}

function refused(message: string): HttpError {
  return new HttpError(401, 'UnauthorizedException', message)
}
