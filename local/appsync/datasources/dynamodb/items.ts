import { isDeepStrictEqual } from 'node:util'
import { AwsError } from '../../../AwsError'
import type { Json, JsonObject } from '../../../services'
import type { DataSourceAnswer } from '../DataSource'
import { FieldError } from '../../errors/FieldError'
import { isObject } from '../../../json/isObject'
import { dataSourceError } from './dataSourceError'
import { addExpression, draft, finished, type Draft } from './expressions'
import type { Operation, OperationContext } from './Operation'
import { fromWireFields, toWireFields } from './wire'

/** `GetItem`: the item, or null. */
export const getItem: Operation = async (request, { dynamodb, tableName }) => {
  const to = draft({ TableName: tableName, Key: toWireFields(request.key) })
  if (request.consistentRead === true) to.input.ConsistentRead = true
  addExpression(to, 'ProjectionExpression', request.projection)
  const { Item } = await dynamodb('GetItem', finished(to))
  return { result: fromWireFields(Item) }
}

/** `PutItem`: the item as written. Finding exactly this item in place is a success too. */
export const putItem: Operation = async (request, context) => {
  const item = { ...toWireFields(request.attributeValues ?? {}), ...toWireFields(request.key) }
  const to = draft({ TableName: context.tableName, Item: item })
  const written = fromWireFields(item)
  return conditional('PutItem', to, request, context, {
    done: () => written,
    forgive: (current) => (current && isSameBut(request.condition, current, written) ? { result: current } : undefined),
  })
}

/** `UpdateItem`: the whole item after the update. */
export const updateItem: Operation = async (request, context) => {
  const to = draft({ TableName: context.tableName, Key: toWireFields(request.key), ReturnValues: 'ALL_NEW' })
  addExpression(to, 'UpdateExpression', request.update)
  return conditional('UpdateItem', to, request, context, {
    done: ({ Attributes }) => fromWireFields(Attributes),
    forgive: () => undefined,
  })
}

/** `DeleteItem`: the item that was deleted, or null. Finding nothing there is a success too. */
export const deleteItem: Operation = async (request, context) => {
  const to = draft({ TableName: context.tableName, Key: toWireFields(request.key), ReturnValues: 'ALL_OLD' })
  return conditional('DeleteItem', to, request, context, {
    done: ({ Attributes }) => fromWireFields(Attributes),
    forgive: (current) => (current === null ? { result: null } : undefined),
  })
}

interface Handling {
  done: (output: JsonObject) => JsonObject | null
  forgive: (current: JsonObject | null) => DataSourceAnswer | undefined
}

/** A write with a condition. When it fails, `ctx.result` holds the item that stands in its way. */
async function conditional(
  operation: string,
  to: Draft,
  request: JsonObject,
  { dynamodb, call }: OperationContext,
  { done, forgive }: Handling,
): Promise<DataSourceAnswer> {
  refuseCustomHandler(request.condition)
  addExpression(to, 'ConditionExpression', request.condition)
  if (to.input.ConditionExpression) to.input.ReturnValuesOnConditionCheckFailure = 'ALL_OLD'
  try {
    return { result: done(await dynamodb(operation, finished(to))) }
  } catch (error) {
    if (!(error instanceof AwsError) || error.name !== 'ConditionalCheckFailedException') throw error
    const current = fromWireFields(error.details.Item as Json)
    return forgive(current) ?? { result: current, error: dataSourceError(error, call) }
  }
}

/** Another Lambda may judge a failed condition in AppSync; not here. */
function refuseCustomHandler(condition: Json | undefined): void {
  const handler = isObject(condition) ? condition.conditionalCheckFailedHandler : undefined
  if (!isObject(handler) || handler.strategy !== 'Custom') return
  throw new FieldError(
    'A conditionalCheckFailedHandler with the strategy Custom is not implemented here.',
    'MappingTemplate',
  )
}

function isSameBut(condition: Json | undefined, current: JsonObject, attempted: JsonObject | null): boolean {
  const ignored = isObject(condition) && Array.isArray(condition.equalsIgnore) ? condition.equalsIgnore : []
  const relevant = (item: JsonObject | null): JsonObject =>
    Object.fromEntries(Object.entries(item ?? {}).filter(([name]) => !ignored.includes(name)))
  return isDeepStrictEqual(relevant(current), relevant(attempted))
}
