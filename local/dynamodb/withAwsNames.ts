import type { DynamoDbCall, Json, JsonObject } from '../services'
import type { Tables } from './Tables'
import { objectAt } from './json/objectAt'
import { textAt } from './json/textAt'

const ENGINE_PREFIX = 'arn:aws:dynamodb:dynoxide:000000000000:'
const CONTROL = /^(Create|Describe|Update|Delete)(?!Item)|^List|Tag|GetRecords|GetShardIterator/

/** Calls in which tables and streams have the ARNs of the assembly, whatever the engine calls them. */
export function withAwsNames(tables: Tables, call: DynamoDbCall): DynamoDbCall {
  const streams = new Map<string, string>()

  async function engineArn(arn: string): Promise<string> {
    const stream = /:table\/([^/]+)\/stream\//.exec(arn)?.[1]
    if (stream === undefined) return arn.replace(tables.prefix, ENGINE_PREFIX)
    const known = streams.get(stream)
    if (known !== undefined) return known
    const table = objectAt(await call('DescribeTable', { TableName: stream }), 'Table')
    const latest = textAt(table, 'LatestStreamArn') ?? arn
    streams.set(stream, latest)
    return latest
  }

  return async (operation, input) => {
    if (!CONTROL.test(operation)) return call(operation, input)
    const asked: JsonObject = { ...input }
    for (const name of ['StreamArn', 'ResourceArn', 'ExclusiveStartStreamArn']) {
      const arn = textAt(input, name)
      if (arn !== undefined) asked[name] = await engineArn(arn)
    }
    if (operation === 'UpdateTable' || operation === 'DeleteTable') streams.delete(textAt(input, 'TableName') ?? '')
    return renamed(tables, await call(operation, asked))
  }
}

function renamed(tables: Tables, answer: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(answer).map(([key, value]) => [key, renamedValue(tables, key, value)]))
}

function renamedValue(tables: Tables, key: string, value: Json): Json {
  if (key === 'dynamodb') return value
  if (Array.isArray(value)) return value.map((entry) => renamedValue(tables, '', entry))
  if (typeof value === 'object' && value !== null) return renamed(tables, value)
  if (typeof value !== 'string') return value
  if (key === 'awsRegion') return tables.prefix.split(':')[3] ?? value
  if (!value.startsWith(ENGINE_PREFIX)) return value
  const [, name, rest] = /table\/([^/]+)(\/stream\/)?/.exec(value) ?? []
  if (name !== undefined && rest !== undefined && tables.find(name)?.streamArn !== undefined)
    return tables.streamArn(name)
  return value.replace(ENGINE_PREFIX, tables.prefix)
}
