import type { GraphqlApi } from '../services'

/** The GraphQL API that a path belongs to: `/graphql` where there is one, `/apis/<id>/graphql` for each of several. */
export function apiOf(apis: Map<string, GraphqlApi>, path: string): GraphqlApi | undefined {
  const [, id] = /^(?:\/apis\/([^/]+))?\/graphql(?:\/realtime)?$/.exec(path) ?? []
  if (id) return apis.get(id)
  return /^\/graphql(\/realtime)?$/.test(path) && apis.size === 1 ? [...apis.values()][0] : undefined
}
