import type { ApolloCache } from '@apollo/client'

/** After a loan changed: lists and figures that were read before are asked for again when they are next shown. */
export function forgetFigures(cache: ApolloCache) {
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'myLoans' })
  cache.evict({ id: 'ROOT_QUERY', fieldName: 'dashboard' })
}
