import type { JsonObject } from '../../../services'
import type { DataSourceAnswer } from '../DataSource'
import { isObject } from '../../../json/isObject'
import { addExpression, draft, finished, type Draft } from './expressions'
import type { Operation, OperationContext } from './Operation'
import { fromWireFields } from './wire'

/** `Query`: one page. */
export const query: Operation = (request, context) => {
  const to = draft({ TableName: context.tableName })
  addExpression(to, 'KeyConditionExpression', request.query)
  if (request.scanIndexForward === false) to.input.ScanIndexForward = false
  return page('Query', to, request, context)
}

/** `Scan`: one page. */
export const scan: Operation = (request, context) => {
  const to = draft({ TableName: context.tableName })
  if (typeof request.totalSegments === 'number') to.input.TotalSegments = request.totalSegments
  if (typeof request.segment === 'number') to.input.Segment = request.segment
  return page('Scan', to, request, context)
}

async function page(
  operation: string,
  to: Draft,
  request: JsonObject,
  { dynamodb, tokens, call }: OperationContext,
): Promise<DataSourceAnswer> {
  const { input } = to
  if (typeof request.nextToken === 'string' && request.nextToken) {
    const start = tokens.open(request.nextToken, call.tokenScope)
    if (!start) return { result: null, error: FOREIGN_TOKEN }
    input.ExclusiveStartKey = start
  }
  if (typeof request.index === 'string') input.IndexName = request.index
  if (typeof request.limit === 'number') input.Limit = request.limit
  if (request.consistentRead === true) input.ConsistentRead = true
  if (typeof request.select === 'string') input.Select = request.select
  addExpression(to, 'FilterExpression', request.filter)
  addExpression(to, 'ProjectionExpression', request.projection)
  const { Items, LastEvaluatedKey, ScannedCount } = await dynamodb(operation, finished(to))
  const items = Array.isArray(Items) ? Items.map(fromWireFields) : []
  const nextToken = isObject(LastEvaluatedKey) ? tokens.seal(LastEvaluatedKey, call.tokenScope) : null
  return { result: { items, nextToken, scannedCount: ScannedCount ?? items.length } }
}

/** AppSync says this of any token that it did not make for this caller and this place. */
const FOREIGN_TOKEN = {
  type: 'DynamoDB:UserIllegalArgumentException',
  message: 'Invalid pagination token given.',
}
