import { readFileSync } from 'node:fs'
import type { Assembly, Resource, UserPools } from '../services'
import { Authenticator } from './auth/Authenticator'
import { FieldAccess } from './auth/FieldAccess'
import { readAuthSettings } from './auth/readAuthSettings'
import { createDataSources, type Engines } from './datasources/createDataSources'
import { DocumentCache } from './documents/DocumentCache'
import { createRealm } from './evaluate/createRealm'
import { attachResolvers } from './execute/attachResolvers'
import type { GraphqlApiDefinition } from './execute/GraphqlApiDefinition'
import { readResolvers } from './execute/readResolvers'
import type { Host } from './realm/Host'
import { buildApiSchema } from './schema/buildApiSchema'

/** What AppSync allows where the API sets no limit of its own. */
const RESOLVERS_PER_REQUEST = 10_000

/** Reads an API of the assembly: schema, data sources, functions, resolvers. Refuses by name what cannot run here. */
export async function readApiDefinition(
  api: Resource,
  engines: Engines & { userPools: UserPools },
  log: Host['log'],
): Promise<GraphqlApiDefinition> {
  const { assembly, iam } = engines
  const settings = readAuthSettings(api, assembly)
  const schema = buildApiSchema(readSdl(settings.apiId, assembly))
  const realm = await createRealm(log)
  const resolvers = readResolvers(settings.apiId, assembly, createDataSources(settings.apiId, engines), realm)
  const { QueryDepthLimit, ResolverCountLimit, IntrospectionConfig, EnvironmentVariables } = api.properties
  const access = new FieldAccess(schema, settings, iam)
  attachResolvers(schema, resolvers, access, Number(ResolverCountLimit) || RESOLVERS_PER_REQUEST)
  return {
    schema,
    documents: new DocumentCache(schema, IntrospectionConfig !== 'DISABLED'),
    resolvers,
    realm,
    settings,
    access,
    authenticator: new Authenticator(settings, engines),
    env: realm.kernel.constant(EnvironmentVariables ?? {}),
    queryDepthLimit: Number(QueryDepthLimit ?? 0),
  }
}

function readSdl(apiId: string, assembly: Assembly): string {
  const resource = assembly.byType('AWS::AppSync::GraphQLSchema').find(({ properties }) => properties.ApiId === apiId)
  const { Definition, DefinitionS3Location } = resource?.properties ?? {}
  if (typeof Definition === 'string') return Definition
  if (typeof DefinitionS3Location === 'string') return readFileSync(assembly.asset(DefinitionS3Location), 'utf8')
  throw new Error(`The API ${apiId} has no schema in the assembly.`)
}
