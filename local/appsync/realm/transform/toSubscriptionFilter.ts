import { isFields } from '../own'

interface Condition {
  fieldName: string
  operator: string
  value: unknown
}

/**
 * An object of conditions as a subscription filter: groups of which one must hold, each a list that must hold entirely.
 * Fields are joined with AND, the operators of one field with OR, and of the rules at least one must hold.
 */
export function toSubscriptionFilter(
  filter: unknown,
  ignored: unknown,
  rules: unknown,
): { filterGroup: { filters: Condition[] }[] } {
  const skip = Array.isArray(ignored) ? ignored.map(String) : []
  let groups = conjunction(filter, skip)
  if (isFields(rules)) {
    const either: Condition[][] = []
    for (const key of Object.keys(rules)) either.push(...alternatives(key, rules[key]))
    groups = product(groups, either)
  }
  return { filterGroup: groups.filter((group) => group.length > 0).map((filters) => ({ filters })) }
}

/** The disjunctive normal form: a list of conjunctions. */
function conjunction(filter: unknown, skip: string[]): Condition[][] {
  let groups: Condition[][] = [[]]
  if (!isFields(filter)) return groups
  for (const key of Object.keys(filter)) {
    if (skip.includes(key)) continue
    if (key === 'and') for (const branch of listed(filter[key])) groups = product(groups, conjunction(branch, skip))
    else if (key === 'or') groups = product(groups, disjunction(listed(filter[key]), skip))
    else groups = product(groups, alternatives(key, filter[key]))
  }
  return groups
}

function disjunction(branches: unknown[], skip: string[]): Condition[][] {
  const groups: Condition[][] = []
  for (const branch of branches) {
    for (const group of conjunction(branch, skip)) if (group.length > 0) groups.push(group)
  }
  return groups
}

function alternatives(fieldName: string, operators: unknown): Condition[][] {
  if (!isFields(operators)) throw new TypeError(`The filter of '${fieldName}' is not an object of operators.`)
  return Object.keys(operators).map((operator) => [{ fieldName, operator, value: operators[operator] }])
}

function product(left: Condition[][], right: Condition[][]): Condition[][] {
  if (right.length === 0) return left
  const groups: Condition[][] = []
  for (const a of left) for (const b of right) groups.push([...a, ...b])
  return groups
}

function listed(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value]
}
