import { SigningKey } from '../../local/cognito/SigningKey'
import { signedHeaders } from '../local/support/signedHeaders'
import type { Api } from '../support/Api'
import type { Role } from './matrix'
import { roleGranted } from './roleGranted'

/** The headers of a request by somebody in this role. */
export type HeadersOf = (body: string, path?: string) => Record<string, string>

/** Who asks: each role with what it would hold in its hands. */
export async function callers(api: Api, role: Role): Promise<HeadersOf> {
  const { cloud, deployment } = api
  if (role === 'service') {
    const arn = roleGranted(cloud.assembly, 'appsync:GraphQL')
    return (body, path = '/graphql') => signedHeaders(cloud, arn, path, body)
  }
  const headers = await headersOf()
  return () => ({ 'content-type': 'application/json', ...headers })

  async function headersOf(): Promise<Record<string, string>> {
    if (role === 'anonymous') return {}
    if (role === 'apiKey') return { 'x-api-key': deployment.apiKey }
    return { authorization: await tokenOf() }
  }

  async function tokenOf(): Promise<string> {
    const { accessToken } = await api.session(NAMES[role] ?? 'owner', role === 'moderator' ? 'moderators' : undefined)
    const [header = '', content = '', signature = ''] = accessToken.split('.')
    const claims = JSON.parse(Buffer.from(content, 'base64url').toString()) as Record<string, string | number>
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    if (role === 'expired') {
      const key = await SigningKey.open(cloud.store, deployment.userPoolId)
      return key.sign({ ...claims, exp: 1_700_000_000 })
    }
    if (role === 'otherPool') return (await SigningKey.open(cloud.store, 'us-east-1_elsewhere')).sign(claims)
    if (role === 'tampered') return [header, encode({ ...claims, username: 'somebody-else' }), signature].join('.')
    if (role === 'unsigned') return `${encode({ alg: 'none', typ: 'JWT' })}.${content}.`
    return accessToken
  }
}

const NAMES: Partial<Record<Role, string>> = { party: 'party', stranger: 'stranger', moderator: 'warden' }
