import { AwsError } from '../../AwsError'
import type { Iam, UserPools } from '../../services'
import { HttpError } from '../errors/HttpError'
import type { AuthSettings } from './AuthSettings'
import type { Caller } from './Caller'
import { callerOfPrincipal } from './callerOfPrincipal'
import { callerOfToken } from './callerOfToken'
import type { ShownCredentials } from './ShownCredentials'

/** Finds out who sends a request. Throws AppSync's 401 for those it does not know. */
export async function authenticate(
  shown: ShownCredentials,
  settings: AuthSettings,
  iam: Iam,
  userPools: UserPools,
): Promise<Caller> {
  const { authorization } = shown.headers
  const apiKey = shown.headers['x-api-key']
  if (typeof apiKey === 'string' && settings.modes.has('API_KEY')) return callerOfKey(apiKey, settings)
  if (!authorization) throw refused('Valid authorization header not provided.')
  try {
    if (authorization.startsWith('AWS4-')) {
      if (!settings.modes.has('AWS_IAM')) throw refused(UNAUTHORIZED)
      return callerOfPrincipal(iam.authenticate(shown), shown, settings)
    }
    if (!settings.modes.has('AMAZON_COGNITO_USER_POOLS')) throw refused(UNAUTHORIZED)
    return await callerOfToken(authorization.replace(/^Bearer /i, ''), shown, settings, userPools)
  } catch (error) {
    if (error instanceof AwsError) throw refused(error.message)
    throw error
  }
}

const UNAUTHORIZED = 'You are not authorized to make this call.'

function callerOfKey(apiKey: string, settings: AuthSettings): Caller {
  const expiresAt = settings.apiKeys.get(apiKey)
  if (expiresAt === undefined || expiresAt < Date.now()) throw refused(UNAUTHORIZED)
  return { mode: 'API_KEY', identity: null, key: 'API_KEY', groups: [], expiresAt }
}

function refused(message: string): HttpError {
  return new HttpError(401, 'UnauthorizedException', message)
}
