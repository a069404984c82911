import { AwsError } from '../AwsError'
import type { JsonObject } from '../services'
import type { Grant } from './Grant'
import type { Tables } from './Tables'
import { textAt } from './json/textAt'

const VERB = /^\s*(SELECT|INSERT|UPDATE|DELETE|EXISTS)\b/i
const SOURCE = /\b(?:FROM|INTO|UPDATE)\s+"?([\w.-]+)"?(?:\."?([\w.-]+)"?)?/i

/** Leave for a PartiQL statement: its verb on the table or index that it names. */
export function grantsForStatement(tables: Tables, request: JsonObject): Grant[] {
  const statement = textAt(request, 'Statement') ?? ''
  const verb = VERB.exec(statement)?.[1]?.toLowerCase()
  const [, table, index] = SOURCE.exec(statement) ?? []
  if (verb === undefined || table === undefined) {
    throw new AwsError('ValidationException', "Statement wasn't well formed, can't be processed: Expected a statement")
  }
  const action = verb === 'exists' ? 'Select' : `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`
  return [{ action: `dynamodb:PartiQL${action}`, resource: tables.arn(table, index) }]
}
