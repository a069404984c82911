import { AwsError } from '../../../AwsError'
import type { DynamoDbCall } from '../../../services'
import { FieldError } from '../../errors/FieldError'
import type { DataSource } from '../DataSource'
import { isObject } from '../../../json/isObject'
import { batchGetItem, batchWriteItem } from './batch'
import { deleteItem, getItem, putItem, updateItem } from './items'
import type { Operation } from './Operation'
import type { PageTokens } from './PageTokens'
import { query, scan } from './pages'
import { transactGetItems, transactWriteItems } from './transactions'
import { dataSourceError } from './dataSourceError'
import { textOf } from '../../json/textOf'

const OPERATIONS: Record<string, Operation> = {
  GetItem: getItem,
  PutItem: putItem,
  UpdateItem: updateItem,
  DeleteItem: deleteItem,
  Query: query,
  Scan: scan,
  BatchGetItem: batchGetItem,
  BatchPutItem: batchWriteItem,
  BatchDeleteItem: batchWriteItem,
  TransactGetItems: transactGetItems,
  TransactWriteItems: transactWriteItems,
}

/** A DynamoDB table as a data source. */
export function createDynamoDbSource(dynamodb: DynamoDbCall, tableName: string, tokens: PageTokens): DataSource {
  return {
    async execute(request, call) {
      const name = isObject(request) ? textOf(request.operation) : ''
      const operation = OPERATIONS[name]
      if (!isObject(request) || !operation) {
        const known = Object.keys(OPERATIONS).join(', ')
        throw new FieldError(
          `A request to DynamoDB needs an operation, one of ${known}; got '${name}'.`,
          'MappingTemplate',
        )
      }
      const counted: DynamoDbCall = (operationName, input) => {
        call.countDynamoDb()
        return dynamodb(operationName, input)
      }
      try {
        return await operation(request, { dynamodb: counted, tableName, tokens, call })
      } catch (error) {
        if (error instanceof AwsError) return { result: null, error: dataSourceError(error, call) }
        throw error
      }
    },
  }
}
