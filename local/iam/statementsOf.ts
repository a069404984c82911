import { isObject } from '../json/isObject'
import type { Json, JsonObject } from '../services'
import type { Condition, Statement } from './Statement'

/** The statements of a policy document, in one uniform shape. */
export function statementsOf(document: Json | undefined): Statement[] {
  const statement = isObject(document) ? document['Statement'] : undefined
  return (Array.isArray(statement) ? statement : [statement ?? null]).filter(isObject).map(statementOf)
}

function statementOf(statement: JsonObject): Statement {
  return {
    effect: statement['Effect'] === 'Deny' ? 'Deny' : 'Allow',
    ...present('actions', statement['Action']),
    ...present('notActions', statement['NotAction']),
    ...present('resources', statement['Resource']),
    ...present('notResources', statement['NotResource']),
    ...principalsOf(statement['Principal']),
    conditions: conditionsOf(statement['Condition']),
  }
}

function present(name: 'actions' | 'notActions' | 'resources' | 'notResources', value: Json | undefined) {
  return value === undefined ? {} : { [name]: texts(value) }
}

function principalsOf(value: Json | undefined): Pick<Statement, 'principals'> {
  if (value === undefined) return {}
  if (!isObject(value)) return { principals: { '*': texts(value) } }
  return { principals: Object.fromEntries(Object.entries(value).map(([kind, who]) => [kind, texts(who)])) }
}

function conditionsOf(value: Json | undefined): Condition[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([operator, keys]) =>
    Object.entries(isObject(keys) ? keys : {}).map(([key, values]) => ({
      operator,
      key: key.toLowerCase(),
      values: texts(values),
    })),
  )
}

function texts(value: Json): string[] {
  const items = Array.isArray(value) ? value : [value]
  return items.map((item) => (typeof item === 'string' ? item : JSON.stringify(item)))
}
