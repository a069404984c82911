import { isFields, own, type Fields } from '../own'
import { toExpression } from '../transform/toExpression'
import { operations } from './operations'
import { toUpdate } from './toUpdate'
import { typedFields, typedSet } from './typed'

/** `@aws-appsync/utils/dynamodb`: each function returns the request that its data source understands. */
export const dynamodbModule = {
  get: (input: Fields): Fields => ({
    operation: 'GetItem',
    key: key(input),
    ...pick(input, ['consistentRead']),
    ...projection(input),
  }),
  put: (input: Fields): Fields => ({ operation: 'PutItem', ...putFields(input), ...pick(input, VERSIONED) }),
  update: (input: Fields): Fields => ({ operation: 'UpdateItem', ...updateFields(input), ...pick(input, VERSIONED) }),
  remove: (input: Fields): Fields => ({
    operation: 'DeleteItem',
    key: key(input),
    ...condition(input),
    ...pick(input, VERSIONED),
  }),
  query: (input: Fields): Fields => ({
    operation: 'Query',
    query: compact(toExpression(input.query)),
    ...reading(input),
  }),
  scan: (input: Fields): Fields => ({ operation: 'Scan', ...reading(input) }),
  sync: (input: Fields): Fields => ({
    operation: 'Sync',
    ...pick(input, ['basePartitionKey', 'deltaIndexName', 'limit', 'nextToken', 'lastSync']),
    ...filter(input),
  }),
  batchGet: (input: Fields): Fields => ({ operation: 'BatchGetItem', tables: eachTable(input, batchKeys) }),
  batchPut: (input: Fields): Fields => ({ operation: 'BatchPutItem', tables: eachTable(input, batchItems) }),
  batchDelete: (input: Fields): Fields => ({ operation: 'BatchDeleteItem', tables: eachTable(input, batchItems) }),
  transactGet: (input: Fields): Fields => ({
    operation: 'TransactGetItems',
    transactItems: listed(input.items).map((item) => ({ table: item.table, key: key(item), ...projection(item) })),
  }),
  transactWrite: (input: Fields): Fields => ({
    operation: 'TransactWriteItems',
    transactItems: listed(input.items).map(transactItem),
  }),
  toStringSet: (values: unknown): Fields | null => typedSet('SS', values),
  toNumberSet: (values: unknown): Fields | null => typedSet('NS', values),
  toBinarySet: (values: unknown): Fields | null => typedSet('BS', values),
  operations,
}

const VERSIONED = ['customPartitionKey', 'populateIndexFields', '_version']
const READING = [
  'index',
  'limit',
  'nextToken',
  'scanIndexForward',
  'consistentRead',
  'totalSegments',
  'segment',
  'select',
]

function key(input: Fields): Fields {
  return typedFields(isFields(input.key) ? input.key : {})
}

function putFields(input: Fields): Fields {
  return { key: key(input), attributeValues: typedFields(isFields(input.item) ? input.item : {}), ...condition(input) }
}

function updateFields(input: Fields): Fields {
  return { key: key(input), update: toUpdate(input.update), ...condition(input) }
}

function reading(input: Fields): Fields {
  return { ...pick(input, READING), ...filter(input), ...projection(input) }
}

function pick(input: Fields, names: string[]): Fields {
  const picked: Fields = {}
  for (const name of names) if (input[name] !== undefined && input[name] !== null) picked[name] = input[name]
  return picked
}

function condition(input: Fields): Fields {
  return isFields(input.condition) ? { condition: compact(toExpression(input.condition)) } : {}
}

function filter(input: Fields): Fields {
  return isFields(input.filter) ? { filter: compact(toExpression(input.filter)) } : {}
}

/** Without the values if there are none: DynamoDB refuses an empty map. */
function compact(expression: { expression: string; expressionNames: Fields; expressionValues: Fields }): Fields {
  const { expressionValues, ...rest } = expression
  return Object.keys(expressionValues).length > 0 ? { ...rest, expressionValues } : rest
}

function projection(input: Fields): Fields {
  if (!Array.isArray(input.projection) || input.projection.length === 0) return {}
  const expressionNames: Fields = {}
  const paths: string[] = []
  for (const path of input.projection) {
    const segments: string[] = []
    for (const segment of String(path).split('.')) {
      own(expressionNames, `#${segment}`, segment)
      segments.push(`#${segment}`)
    }
    paths.push(segments.join('.'))
  }
  return { projection: { expression: paths.join(', '), expressionNames } }
}

function eachTable(input: Fields, describe: (table: unknown) => unknown): Fields {
  const tables: Fields = {}
  const source = isFields(input.tables) ? input.tables : {}
  for (const name of Object.keys(source)) own(tables, name, describe(source[name]))
  return tables
}

function batchKeys(table: unknown): unknown {
  if (!isFields(table)) return { keys: batchItems(table) }
  return { keys: batchItems(table.keys), ...pick(table, ['consistentRead']), ...projection(table) }
}

function batchItems(items: unknown): Fields[] {
  const typedItems: Fields[] = []
  for (const item of listed(items)) typedItems.push(typedFields(item))
  return typedItems
}

function transactItem(item: Fields): Fields {
  const { putItem, updateItem, deleteItem, conditionCheck } = item
  if (isFields(putItem)) return { table: putItem.table, operation: 'PutItem', ...putFields(putItem) }
  if (isFields(updateItem)) return { table: updateItem.table, operation: 'UpdateItem', ...updateFields(updateItem) }
  if (isFields(deleteItem)) {
    return { table: deleteItem.table, operation: 'DeleteItem', key: key(deleteItem), ...condition(deleteItem) }
  }
  if (isFields(conditionCheck)) {
    return {
      table: conditionCheck.table,
      operation: 'ConditionCheck',
      key: key(conditionCheck),
      ...condition(conditionCheck),
    }
  }
  throw new TypeError('transactWrite knows putItem, updateItem, deleteItem and conditionCheck.')
}

function listed(value: unknown): Fields[] {
  const list: Fields[] = []
  if (Array.isArray(value)) for (const item of value) if (isFields(item)) list.push(item)
  return list
}
