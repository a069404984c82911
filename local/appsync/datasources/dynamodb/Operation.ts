import type { DynamoDbCall, JsonObject } from '../../../services'
import type { DataSourceAnswer, DataSourceCall } from '../DataSource'
import type { PageTokens } from './PageTokens'

/** What each operation works with. */
export interface OperationContext {
  /** DynamoDB as the data source's role, counted. */
  dynamodb: DynamoDbCall
  tableName: string
  tokens: PageTokens
  call: DataSourceCall
}

/** One of AppSync's operations on DynamoDB: one call to the service each. */
export type Operation = (request: JsonObject, context: OperationContext) => Promise<DataSourceAnswer>
