import { print, type GraphQLResolveInfo } from 'graphql'

/** What the client selects below a field, as text. Named fragments stay spreads. */
export function selectionSetGraphQL(info: GraphQLResolveInfo): string {
  return info.fieldNodes.map((node) => (node.selectionSet ? print(node.selectionSet) : '')).join('\n')
}
