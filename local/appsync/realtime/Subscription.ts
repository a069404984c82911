import type { FieldNode, GraphQLOutputType } from 'graphql'
import type { Caller } from '../auth/Caller'
import type { ReadDocument } from '../documents/DocumentCache'
import type { Connection } from './Connection'
import type { SubscriptionFilter } from './filters/SubscriptionFilter'

/** Somebody who listens to a field of `Subscription`. */
export interface Subscription {
  id: string
  connection: Connection
  caller: Caller
  fieldName: string
  type: GraphQLOutputType
  node: FieldNode
  read: ReadDocument
  variables: Record<string, unknown>
  /** The arguments that were given: they filter unless the resolver has set a filter. */
  args: Record<string, unknown>
  filter: SubscriptionFilter | undefined
  invalidationFilter: SubscriptionFilter | undefined
  /** The same for all who get the same text: query, variables and rights. */
  textKey: string
}
