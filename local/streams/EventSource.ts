import type { RecordFilter } from './RecordFilter'

/** An event source mapping on a table's stream, read from the assembly. */
export interface EventSource {
  id: string
  functionArn: string
  roleArn: string
  tableName: string
  streamArn: string
  /** The attribute that makes a removal the table's own, if the table lets items expire. */
  expiryAttribute?: string
  batchSize: number
  startsAtTheEnd: boolean
  /** A record that fits none of them is left out. No filters let everything pass. */
  filters: RecordFilter[]
  splitsOnError: boolean
  reportsFailedRecords: boolean
  /** Infinite where the template sets no limit. */
  retries: number
  longestAgeMs: number
  /** The ARN of the queue or topic that takes what failed for good. */
  failureDestination?: string
}
