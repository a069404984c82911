import { AwsError } from '../AwsError'
import type { JsonObject } from '../services'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'

const EXPRESSIONS = [
  'KeyConditionExpression',
  'FilterExpression',
  'ConditionExpression',
  'UpdateExpression',
  'ProjectionExpression',
]
const LONGEST_EXPRESSION = 4_096
const LONGEST_STATEMENT = 8_192
/** Far more than any expression needs within 300 operators, far less than what ends the engine. */
const DEEPEST = 100

/** Refuses what DynamoDB refuses in an expression, before it can do harm to an engine that does not. */
export function guardExpressions(operation: string, input: JsonObject): void {
  guardOne(input)
  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') guardTransaction(input)
  if (operation === 'BatchGetItem') guardBatch(objectAt(input, 'RequestItems'))
  if (operation === 'BatchExecuteStatement') objectsAt(input, 'Statements').forEach(guardStatement)
  if (operation === 'ExecuteTransaction') objectsAt(input, 'TransactStatements').forEach(guardStatement)
  if (operation === 'ExecuteStatement') guardStatement(input)
}

function guardTransaction(input: JsonObject): void {
  for (const item of objectsAt(input, 'TransactItems')) {
    for (const action of Object.keys(item)) guardOne(objectAt(item, action))
  }
}

function guardBatch(tables: JsonObject): void {
  for (const table of Object.keys(tables)) guardOne(objectAt(tables, table))
}

function guardOne(request: JsonObject): void {
  for (const name of EXPRESSIONS) {
    const expression = request[name]
    if (typeof expression === 'string') guardText(name, expression, LONGEST_EXPRESSION)
  }
}

function guardStatement(request: JsonObject): void {
  const statement = request['Statement']
  if (typeof statement !== 'string') return
  if (statement.length > LONGEST_STATEMENT)
    throw refusal('Statement', 'Statement size has exceeded the maximum allowed size')
  guardText('Statement', statement.replace(/'(?:[^']|'')*'/g, "''"), LONGEST_STATEMENT)
}

function guardText(name: string, text: string, longest: number): void {
  if (text.length > longest) throw refusal(name, 'Expression size has exceeded the maximum allowed size;')
  const foreign = /[^\t\n\r -~]/u.exec(text)
  if (foreign !== null)
    throw refusal(
      name,
      `Syntax error; token: "${foreign[0]}", near: "${text.slice(foreign.index, foreign.index + 12)}"`,
    )
  if (depthOf(text) > DEEPEST) throw refusal(name, 'The expression contains too many nested parentheses')
}

function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '(' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === ')' || character === ']') depth--
  }
  return deepest
}

function refusal(name: string, reason: string): AwsError {
  return new AwsError('ValidationException', `Invalid ${name}: ${reason}`)
}
