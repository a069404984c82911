import { toExpression } from '../transform/toExpression'
import { toQueryDsl } from '../transform/toQueryDsl'
import { toSubscriptionFilter } from '../transform/toSubscriptionFilter'

/** `util.transform`. The first three return JSON text, as AppSync's do. */
export const transform = {
  toDynamoDBFilterExpression: (filter: unknown): string => JSON.stringify(toExpression(filter)),
  toDynamoDBConditionExpression: (condition: unknown): string => JSON.stringify(toExpression(condition)),
  toElasticsearchQueryDSL: (query: unknown): string => JSON.stringify(toQueryDsl(query)),
  toSubscriptionFilter: (filter: unknown, ignored?: unknown, rules?: unknown): unknown =>
    toSubscriptionFilter(filter, ignored, rules),
}
