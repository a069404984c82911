import type { Assembly, Iam } from '../services'

/** How the embedded DynamoDB is started. */
export interface DynamoDbOptions {
  /** Where the data is kept; in memory where it is left out. */
  dataFile?: string
  /** Another DynamoDB to use instead of the engine of our own. */
  endpoint?: string
  /** Whose tables these are, and whose policies count. `as` needs both. */
  assembly?: Assembly
  iam?: Iam
  /** How often expired items are looked for. */
  sweepEveryMs?: number
}
