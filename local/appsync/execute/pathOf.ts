import type { GraphQLResolveInfo } from 'graphql'

/** The keys from the root to a field. */
export function pathOf(path: GraphQLResolveInfo['path']): (string | number)[] {
  const keys: (string | number)[] = []
  for (let at: typeof path | undefined = path; at; at = at.prev) keys.unshift(at.key)
  return keys
}
