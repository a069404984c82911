import type { JsonObject } from '../services'
import type { Grant } from './Grant'
import type { Tables } from './Tables'
import { grantsForStatement } from './grantsForStatement'
import { grantsForStreams } from './grantsForStreams'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'
import { textAt } from './json/textAt'
import { leadingKeys } from './leadingKeys'

const ON_EVERY_TABLE = new Set(['ListTables', 'DescribeLimits', 'DescribeEndpoints', 'ListBackups', 'ListGlobalTables'])

/** What AWS asks of a caller's policies for a request: an action on each table or index that it touches. */
export function grantsFor(tables: Tables, operation: string, input: JsonObject): Grant[] {
  switch (operation) {
    case 'TransactWriteItems':
    case 'TransactGetItems':
      return objectsAt(input, 'TransactItems').flatMap((item) => grantsForAction(tables, operation, item))
    case 'BatchGetItem':
    case 'BatchWriteItem':
      return grantsForBatch(tables, operation, objectAt(input, 'RequestItems'))
    case 'ExecuteStatement':
      return grantsForStatement(tables, input)
    case 'BatchExecuteStatement':
      return objectsAt(input, 'Statements').flatMap((statement) => grantsForStatement(tables, statement))
    case 'ExecuteTransaction':
      return objectsAt(input, 'TransactStatements').flatMap((statement) => grantsForStatement(tables, statement))
    case 'ListStreams':
    case 'DescribeStream':
    case 'GetShardIterator':
    case 'GetRecords':
      return grantsForStreams(tables, operation, input)
  }
  if (ON_EVERY_TABLE.has(operation)) return [{ action: `dynamodb:${operation}`, resource: '*' }]
  return [grantForOne(tables, operation, input)]
}

function grantForOne(tables: Tables, operation: string, input: JsonObject): Grant {
  const action = `dynamodb:${operation}`
  const table = textAt(input, 'TableName')
  if (table === undefined) return { action, resource: textAt(input, 'ResourceArn') ?? '*' }
  const keys = leadingKeys(tables.find(table), input)
  return {
    action,
    resource: tables.arn(table, textAt(input, 'IndexName')),
    ...(keys.length > 0 && { context: { 'dynamodb:LeadingKeys': keys } }),
  }
}

function grantsForAction(tables: Tables, operation: string, item: JsonObject): Grant[] {
  return Object.keys(item).map((name) => {
    const grant = grantForOne(
      tables,
      name === 'ConditionCheck' ? 'ConditionCheckItem' : `${name}Item`,
      objectAt(item, name),
    )
    return { ...grant, context: { ...grant.context, 'dynamodb:EnclosingOperation': operation } }
  })
}

function grantsForBatch(tables: Tables, operation: string, requests: JsonObject): Grant[] {
  return Object.keys(requests).map((table) => {
    const known = tables.find(table)
    const written = objectsAt(requests, table).flatMap((request) =>
      Object.keys(request).map((kind) => objectAt(request, kind)),
    )
    const read = objectsAt(objectAt(requests, table), 'Keys').map((key) => ({ Key: key }))
    const keys = [...written, ...read].flatMap((request) => leadingKeys(known, request))
    return { action: `dynamodb:${operation}`, resource: tables.arn(table), context: { 'dynamodb:LeadingKeys': keys } }
  })
}
