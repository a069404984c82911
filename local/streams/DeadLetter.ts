import type { JsonObject } from '../services'

/** What is kept of records that failed for good: Lambda's message, and beside it the records themselves. */
export interface DeadLetter {
  /** The ARN of the queue or topic. */
  destination: string
  message: JsonObject
  records: JsonObject[]
}
