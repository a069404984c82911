import type { Json } from '../../services'

/** What a data source is told beside the request itself. */
export interface DataSourceCall {
  /** Ties page tokens to who asks and where: field, function and caller. */
  tokenScope: string
  requestId: string
  /** Counts a request to DynamoDB. */
  countDynamoDb(): void
  /** Sibling runs of the same resolver may be sent together: these share an object. */
  siblings: Map<unknown, unknown>
  maxBatchSize: number
}

/** What came back: a result, and an error that the response handler decides about. */
export interface DataSourceAnswer {
  result: unknown
  error?: { message: string; type: string }
}

/** Something a resolver can ask. */
export interface DataSource {
  execute(request: Json, call: DataSourceCall): Promise<DataSourceAnswer> | DataSourceAnswer
}
