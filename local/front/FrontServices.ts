import type { GraphqlApi, HttpHandler } from '../services'

/** What stands behind the front door. */
export interface FrontServices {
  /** By API id. */
  graphqlApis: Map<string, GraphqlApi>
  userPools: HttpHandler
  /** Services that are reached by signed requests, by the name in the credential scope. */
  signed: Map<string, HttpHandler>
  buckets: Set<string>
  objectStore: HttpHandler
  inbox: HttpHandler
  indexPage: HttpHandler
  distribution: HttpHandler
}
