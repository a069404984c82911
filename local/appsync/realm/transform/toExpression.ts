import { typed } from '../dynamodb/typed'
import { isFields, own, type Fields } from '../own'

/** A DynamoDB expression with its names and values. */
interface Expression {
  expression: string
  expressionNames: Fields
  expressionValues: Fields
}

const COMPARISONS: Record<string, string> = { eq: '=', ne: '<>', le: '<=', lt: '<', ge: '>=', gt: '>' }
const CALLS: Record<string, string> = { contains: 'contains', beginsWith: 'begins_with' }
const TYPES: Record<string, string> = {
  string: 'S',
  stringSet: 'SS',
  number: 'N',
  numberSet: 'NS',
  binary: 'B',
  binarySet: 'BS',
  boolean: 'BOOL',
  list: 'L',
  map: 'M',
  _null: 'NULL',
}

/** A filter object as an expression. Fields and operators beside each other are joined with AND. */
export function toExpression(filter: unknown): Expression {
  const result: Expression = { expression: '', expressionNames: {}, expressionValues: {} }
  result.expression = all(filter, '', result)
  return result
}

/** `at` tells apart the values of branches that ask about the same field. */
function all(filter: unknown, at: string, result: Expression): string {
  if (!isFields(filter)) return ''
  const parts: string[] = []
  for (const key of Object.keys(filter)) {
    const condition = filter[key]
    if (condition === null || condition === undefined) continue
    if (key === 'and' || key === 'or') parts.push(branches(key, condition, at, result))
    else if (key === 'not') parts.push(`(NOT ${all(condition, `${at}not_`, result)})`)
    else parts.push(field(key, condition, at, result))
  }
  return parts.filter(Boolean).join(' AND ')
}

function branches(kind: 'and' | 'or', condition: unknown, at: string, result: Expression): string {
  const list = Array.isArray(condition) ? condition : [condition]
  const parts: string[] = []
  list.forEach((branch, index) => parts.push(wrap(all(branch, `${at}${kind}_${index}_`, result))))
  const joined = parts.filter(Boolean).join(kind === 'and' ? ' AND ' : ' OR ')
  return joined && `(${joined})`
}

function wrap(expression: string): string {
  return expression.includes(' AND ') || expression.includes(' OR ') ? `(${expression})` : expression
}

function field(path: string, operators: unknown, at: string, result: Expression): string {
  if (!isFields(operators)) throw new TypeError(`The filter of '${path}' is not an object of operators.`)
  const name = placeholder(path, result)
  const parts: string[] = []
  for (const operator of Object.keys(operators)) {
    const operand = operators[operator]
    if (operand === undefined || operand === null) continue
    const value = `:${at}${path.split('.').join('_')}_${operator}`
    parts.push(`(${comparison(name, operator, operand, value, result)})`)
  }
  return parts.join(' AND ')
}

function placeholder(path: string, result: Expression): string {
  const names: string[] = []
  for (const segment of path.split('.')) {
    const name = `#${segment}`
    own(result.expressionNames, name, segment)
    names.push(name)
  }
  return names.join('.')
}

function comparison(name: string, operator: string, operand: unknown, value: string, result: Expression): string {
  const put = (key: string, content: unknown): string => {
    own(result.expressionValues, key, typed(content))
    return key
  }
  const sign = COMPARISONS[operator]
  if (sign) return `${name} ${sign} ${put(value, operand)}`
  const call = CALLS[operator]
  if (call) return `${call}(${name},${put(value, operand)})`
  if (operator === 'notContains') return `NOT contains(${name},${put(value, operand)})`
  if (operator === 'attributeExists')
    return `${operand === false ? 'attribute_not_exists' : 'attribute_exists'}(${name})`
  if (operator === 'attributeType') return `attribute_type(${name},${put(value, TYPES[String(operand)] ?? operand)})`
  const members: unknown[] = Array.isArray(operand) ? operand : [operand]
  const keys = members.map((member, index) => put(`${value}_${index + 1}`, member))
  if (operator === 'between') return `${name} BETWEEN ${keys[0] ?? value} AND ${keys[1] ?? value}`
  if (operator === 'in') return `${name} IN (${keys.join(',')})`
  throw new TypeError(`DynamoDB expressions have no operator '${operator}'.`)
}
