import type { DynamoDb } from '../services'
import type { ObservedCall } from './ObservedCall'
import type { Tables } from './Tables'

/** The embedded DynamoDB with what tests and the other services may look at. */
export interface EmbeddedDynamoDb extends DynamoDb {
  tables: Tables
  /** Called after each request that the engine answered, refusals included. Returns how to stop listening. */
  onCall(listener: (call: ObservedCall) => void): () => void
}
