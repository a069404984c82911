import type { AwsError } from '../../../AwsError'
import type { DataSourceCall } from '../DataSource'

/** An error of DynamoDB as `ctx.error` shows it. */
export function dataSourceError(error: AwsError, call: DataSourceCall): { message: string; type: string } {
  return {
    message: `${error.message} (Service: DynamoDb, Status Code: ${error.status}, Request ID: ${call.requestId})`,
    type: `DynamoDB:${error.name}`,
  }
}
