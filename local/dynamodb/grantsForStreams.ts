import type { JsonObject } from '../services'
import type { Grant } from './Grant'
import type { Tables } from './Tables'
import { textAt } from './json/textAt'
import { tableOfIterator } from './tableOfIterator'

/** Leave to read a table's stream. A shard iterator names its table inside. */
export function grantsForStreams(tables: Tables, operation: string, input: JsonObject): Grant[] {
  const action = `dynamodb:${operation}`
  if (operation === 'ListStreams')
    return [{ action, resource: `${tables.prefix}table/${textAt(input, 'TableName') ?? '*'}/stream/*` }]
  const iterator = textAt(input, 'ShardIterator')
  if (iterator === undefined) return [{ action, resource: textAt(input, 'StreamArn') ?? '*' }]
  const table = tableOfIterator(iterator)
  return [{ action, resource: table === undefined ? '*' : tables.streamArn(table) }]
}
