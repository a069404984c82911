import { AwsError } from '../AwsError'
import { Properties } from '../Properties'
import type { Assembly, Iam, Lambda, MailService, Resource, Store, UserPools } from '../services'
import { Challenges } from './Challenges'
import type { Pool } from './Pool'
import { readClientSettings } from './readClientSettings'
import { readPoolSettings } from './readPoolSettings'
import { serveUserPools } from './serveUserPools'
import { Sessions } from './Sessions'
import { SigningKey } from './SigningKey'
import { UserDirectory } from './UserDirectory'
import { VerifiedTokens } from './VerifiedTokens'
import { verifyToken } from './verifyToken'

interface UserPoolsOptions {
  assembly: Pick<Assembly, 'byType' | 'attribute'>
  store: Store
  lambda: Lambda
  mail: Pick<MailService, 'deliver'>
  iam: Iam
  /** The public address, without a slash at its end: tokens name it as their issuer. */
  address: string
}

/** The embedded Cognito: the user pools of the assembly, with everything durable in the store. */
export async function createUserPools(options: UserPoolsOptions): Promise<UserPools> {
  const resources = options.assembly.byType('AWS::Cognito::UserPool')
  const opened = await Promise.all(resources.map(async (resource) => await openPool(resource, options)))
  const pools = new Map(opened.map((pool) => [pool.settings.id, pool]))
  const verified = new VerifiedTokens()
  return {
    api: serveUserPools(pools, options.iam),
    verify: (userPoolId, authorization) =>
      Promise.resolve().then(() => {
        const pool = pools.get(userPoolId)
        if (!pool) throw new AwsError('UnauthorizedException', `There is no user pool ${userPoolId}.`, 401)
        const token = authorization.replace(/^Bearer\s+/i, '')
        return verified.claimsOf(`${userPoolId} ${token}`, () => verifyToken(pool, token))
      }),
  }
}

async function openPool(
  resource: Resource,
  { assembly, store, lambda, mail, address }: UserPoolsOptions,
): Promise<Pool> {
  const settings = readPoolSettings(resource, assembly.attribute(resource, 'Arn'))
  const [region = '', name = ''] = settings.id.split('_')
  const ofPool = (type: string) =>
    assembly.byType(type).filter(({ properties }) => properties['UserPoolId'] === settings.id)
  const sessions = new Sessions(store, settings.id)
  await sessions.sweep()
  return {
    settings,
    region,
    name,
    issuer: `${address}/${settings.id}`,
    clients: new Map(
      ofPool('AWS::Cognito::UserPoolClient').map((client) => [client.physicalId, readClientSettings(client, assembly)]),
    ),
    groups: new Map(ofPool('AWS::Cognito::UserPoolGroup').map(groupOf)),
    users: new UserDirectory(store, settings.id, settings.isCaseSensitive),
    sessions,
    exchanges: new Challenges(),
    challenges: new Challenges(),
    key: await SigningKey.open(store, settings.id),
    lambda,
    mail,
  }
}

function groupOf({ physicalId, properties }: Resource): [string, number] {
  return [physicalId, new Properties(properties).number('Precedence') ?? Number.MAX_SAFE_INTEGER]
}
