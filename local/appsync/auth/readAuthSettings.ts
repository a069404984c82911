import type { Assembly, Json, JsonObject, Resource } from '../../services'
import { isObject } from '../../json/isObject'
import type { AuthMode } from './AuthMode'
import type { AuthorizerSettings, AuthSettings, TrustedPool } from './AuthSettings'
import { textOf } from '../json/textOf'

const KNOWN = new Set<string>(['API_KEY', 'AMAZON_COGNITO_USER_POOLS', 'AWS_IAM', 'AWS_LAMBDA'])

/** Reads an API's ways of authorization. Ways that are not implemented are refused by name. */
export function readAuthSettings(api: Resource, assembly: Assembly): AuthSettings {
  const providers = [api.properties, ...objects(api.properties.AdditionalAuthenticationProviders)]
  const modes = providers.map((provider) => modeOf(provider, api))
  const apiId = assembly.attribute(api, 'ApiId')
  const apiArn = assembly.attribute(api, 'Arn')
  return {
    apiId,
    apiArn,
    accountId: apiArn.split(':')[4] ?? '',
    defaultMode: modes[0] ?? 'API_KEY',
    modes: new Set(modes),
    pools: providers.flatMap(poolOf),
    authorizer: providers.flatMap(authorizerOf)[0],
    apiKeys: apiKeysOf(apiId, assembly),
  }
}

function modeOf(provider: JsonObject, api: Resource): AuthMode {
  const mode = textOf(provider.AuthenticationType)
  if (!KNOWN.has(mode)) throw new Error(`${api.logicalId}: the authentication type ${mode} is not implemented here.`)
  return mode as AuthMode
}

function poolOf(provider: JsonObject): TrustedPool[] {
  if (provider.AuthenticationType !== 'AMAZON_COGNITO_USER_POOLS') return []
  const config = isObject(provider.UserPoolConfig) ? provider.UserPoolConfig : {}
  const pattern = config.AppIdClientRegex
  return [
    {
      userPoolId: textOf(config.UserPoolId),
      clientIds: typeof pattern === 'string' && pattern ? new RegExp(`^(?:${pattern})$`) : undefined,
      allowsByDefault: config.DefaultAction !== 'DENY',
    },
  ]
}

function authorizerOf(provider: JsonObject): AuthorizerSettings[] {
  if (provider.AuthenticationType !== 'AWS_LAMBDA') return []
  const config = isObject(provider.LambdaAuthorizerConfig) ? provider.LambdaAuthorizerConfig : {}
  const pattern = config.IdentityValidationExpression
  return [
    {
      functionArn: textOf(config.AuthorizerUri),
      ttlSeconds: Number(config.AuthorizerResultTtlInSeconds ?? 300),
      tokenPattern: new RegExp(typeof pattern === 'string' ? pattern : ''),
    },
  ]
}

function apiKeysOf(apiId: string, assembly: Assembly): Map<string, number> {
  const keys = new Map<string, number>()
  for (const resource of assembly.byType('AWS::AppSync::ApiKey')) {
    if (resource.properties.ApiId !== apiId) continue
    const { Expires } = resource.properties
    keys.set(assembly.attribute(resource, 'ApiKey'), Expires ? Number(Expires) * 1000 : Infinity)
  }
  return keys
}

function objects(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
