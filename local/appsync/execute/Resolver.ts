import type { DataSource } from '../datasources/DataSource'
import type { Code } from '../evaluate/compile'

/** A request to one data source, between two handlers. */
export interface Step {
  /** Names it in errors, and ties page tokens to it. */
  name: string
  source: DataSource
  /** Left out for a Lambda that is asked directly. */
  code?: Code
  maxBatchSize: number
}

/** What resolves a field. */
export interface Resolver {
  typeName: string
  fieldName: string
  /** Of a pipeline: the handlers before its first and after its last step. */
  around?: Code
  steps: Step[]
}
