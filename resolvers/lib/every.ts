import type { DynamoDBFilterObject } from '@aws-appsync/utils'

/** A filter that asks for all of these. One alone stands without `and`: DynamoDB refuses parentheses that it does not need. */
export function every<T>(filters: DynamoDBFilterObject<T>[]): DynamoDBFilterObject<T> | { and: typeof filters } | null {
  const first = filters[0]
  if (!first) return null
  return filters.length === 1 ? first : { and: filters }
}
