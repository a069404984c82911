import type { EmbeddedLambda } from '../lambda/EmbeddedLambda'
import type { Assembly, DynamoDb, Iam, Store } from '../services'

/** What runs functions by itself needs of the other services. */
export interface EventSourceOptions {
  assembly: Assembly
  dynamodb: DynamoDb
  lambda: EmbeddedLambda
  store: Store
  iam: Iam
}
