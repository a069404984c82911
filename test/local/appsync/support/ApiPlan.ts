import type { Json } from '../../../../local/services'

/** A request to one data source: its name, and the code around it. */
export interface PlannedStep {
  source: string
  code?: string
  maxBatchSize?: number
}

/** A small API, as a test needs it. */
export interface ApiPlan {
  schema: string
  /** `Type.field` → a unit resolver, or a pipeline with code of its own. */
  resolvers?: Record<string, PlannedStep | { code: string; steps: PlannedStep[] }>
  /** Properties of the API beside its authorization. */
  api?: Record<string, Json>
  modes?: string[]
  /** Table name → its hash key, or hash and range key. Each is a data source of the same name. */
  tables?: Record<string, string | [string, string]>
  /** Function name → its source text. Each is a data source of the same name; `authorizer` is also the API's. */
  lambdas?: Record<string, string>
  /** Data source name → endpoint. */
  endpoints?: Record<string, string>
  /** Statements for the role that signs requests. */
  clientMay?: { Action: Json; Resource: Json }[]
  keyExpires?: number
}
