import { AwsError } from '../../../AwsError'
import type { Json, JsonObject } from '../../../services'
import { FieldError } from '../../errors/FieldError'
import type { DataSourceAnswer, DataSourceCall } from '../DataSource'
import { isObject } from '../../../json/isObject'
import { dataSourceError } from './dataSourceError'
import { addExpression, draft, finished } from './expressions'
import type { Operation } from './Operation'
import { fromWireFields, toWireFields } from './wire'
import { textOf } from '../../json/textOf'

/** `TransactGetItems`: the items in the order of the keys, null where there is none. */
export const transactGetItems: Operation = async (request, { dynamodb, call }) => {
  const TransactItems = list(request.transactItems).map((entry) => {
    const to = draft({ TableName: entry.table ?? null, Key: toWireFields(entry.key) })
    addExpression(to, 'ProjectionExpression', entry.projection)
    return { Get: finished(to) }
  })
  return cancellable('items', call, async () => {
    const { Responses } = await dynamodb('TransactGetItems', { TransactItems })
    return list(Responses).map((response) => fromWireFields(response.Item))
  })
}

/** `TransactWriteItems`: the keys of what was written, or why nothing was. */
export const transactWriteItems: Operation = async (request, { dynamodb, call }) => {
  const entries = list(request.transactItems)
  const TransactItems = entries.map(writeEntry)
  return cancellable('keys', call, async () => {
    await dynamodb('TransactWriteItems', { TransactItems })
    return entries.map(({ key }) => fromWireFields(toWireFields(key)))
  })
}

const VERBS: Record<string, string> = {
  PutItem: 'Put',
  UpdateItem: 'Update',
  DeleteItem: 'Delete',
  ConditionCheck: 'ConditionCheck',
}

function writeEntry(entry: JsonObject): JsonObject {
  const verb = VERBS[textOf(entry.operation)]
  if (!verb) throw new FieldError(`A transaction knows no operation '${textOf(entry.operation)}'.`, 'MappingTemplate')
  const key = toWireFields(entry.key)
  const to = draft({ TableName: entry.table ?? null })
  if (verb === 'Put') to.input.Item = { ...toWireFields(entry.attributeValues ?? {}), ...key }
  else to.input.Key = key
  if (verb === 'Update') addExpression(to, 'UpdateExpression', entry.update)
  addExpression(to, 'ConditionExpression', entry.condition)
  const returns = !isObject(entry.condition) || entry.condition.returnValuesOnConditionCheckFailure !== false
  if (to.input.ConditionExpression && returns) to.input.ReturnValuesOnConditionCheckFailure = 'ALL_OLD'
  return { [verb]: finished(to) }
}

async function cancellable(
  name: 'items' | 'keys',
  call: DataSourceCall,
  run: () => Promise<(JsonObject | null)[]>,
): Promise<DataSourceAnswer> {
  try {
    return { result: { [name]: await run(), cancellationReasons: null } }
  } catch (error) {
    if (!(error instanceof AwsError) || error.name !== 'TransactionCanceledException') throw error
    const cancellationReasons = list(error.details.CancellationReasons as Json).map(reason)
    return { result: { [name]: null, cancellationReasons }, error: dataSourceError(error, call) }
  }
}

/** AppSync has its own words for the commonest reason. */
function reason({ Code, Message, Item }: JsonObject): JsonObject {
  const said: JsonObject =
    Code === 'ConditionalCheckFailed'
      ? { type: 'ConditionCheckFailed', message: 'The condition check failed.' }
      : { type: Code ?? 'None', message: Message ?? Code ?? 'None' }
  const item = fromWireFields(Item)
  return item ? { item, ...said } : said
}

function list(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : []
}
