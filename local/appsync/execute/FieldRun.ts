import type { GraphQLResolveInfo } from 'graphql'
import type { Run } from '../realm/Run'
import type { GraphqlRequest } from './GraphqlRequest'
import type { Resolver } from './Resolver'

/** One field while its resolver runs. */
export interface FieldRun {
  resolver: Resolver
  request: GraphqlRequest
  info: GraphQLResolveInfo
  run: Run
  path: (string | number)[]
}
