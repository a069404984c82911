import { isFields, type Fields } from '../own'

const TERMS: Record<string, string> = {
  eq: 'term',
  match: 'match',
  matchPhrase: 'match_phrase',
  matchPhrasePrefix: 'match_phrase_prefix',
  wildcard: 'wildcard',
  regexp: 'regexp',
}

/** An object of conditions as OpenSearch's query language. */
export function toQueryDsl(query: unknown): Fields {
  const parts: Fields[] = []
  if (!isFields(query)) return { bool: { must: parts } }
  for (const key of Object.keys(query)) parts.push(part(key, query[key]))
  return joined('must', parts)
}

function part(key: string, condition: unknown): Fields {
  if (key === 'not') return { bool: { must_not: toQueryDsl(condition) } }
  if (key === 'and' || key === 'or') {
    const branches: unknown[] = Array.isArray(condition) ? condition : [condition]
    return joined(key === 'and' ? 'must' : 'should', branches.map(toQueryDsl))
  }
  if (!isFields(condition)) throw new TypeError(`The condition of '${key}' is not an object of operators.`)
  return joined(
    'must',
    Object.keys(condition).map((operator) => clause(key, operator, condition[operator])),
  )
}

function joined(kind: 'must' | 'should', parts: Fields[]): Fields {
  const [only] = parts
  return only && parts.length === 1 ? only : { bool: { [kind]: parts } }
}

function clause(field: string, operator: string, operand: unknown): Fields {
  const term = TERMS[operator]
  if (term) return { [term]: { [field]: operand } }
  if (operator === 'ne') return { bool: { must_not: { term: { [field]: operand } } } }
  if (operator === 'exists') {
    const exists = { exists: { field } }
    return operand === false ? { bool: { must_not: exists } } : exists
  }
  if (operator === 'range' && Array.isArray(operand))
    return { range: { [field]: { gte: operand[0] as unknown, lte: operand[1] as unknown } } }
  if (['gt', 'gte', 'lt', 'lte'].includes(operator)) return { range: { [field]: { [operator]: operand } } }
  if (operator === 'multiMatch') return { multi_match: { query: operand, fields: [field] } }
  throw new TypeError(`OpenSearch queries have no operator '${operator}'.`)
}
