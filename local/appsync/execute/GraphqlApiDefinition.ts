import type { GraphQLSchema } from 'graphql'
import type { Authenticator } from '../auth/Authenticator'
import type { AuthSettings } from '../auth/AuthSettings'
import type { FieldAccess } from '../auth/FieldAccess'
import type { DocumentCache } from '../documents/DocumentCache'
import type { Realm } from '../evaluate/createRealm'
import type { Resolver } from './Resolver'

/** A GraphQL API, read from the assembly and ready to run. */
export interface GraphqlApiDefinition {
  schema: GraphQLSchema
  documents: DocumentCache
  resolvers: Map<string, Resolver>
  realm: Realm
  settings: AuthSettings
  access: FieldAccess
  authenticator: Authenticator
  /** The environment variables, made of the realm's objects. */
  env: unknown
  /** 0 where there is none. */
  queryDepthLimit: number
}
