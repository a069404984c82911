type Operator = (actual: unknown, expected: unknown) => boolean

const ordered =
  (holds: (order: number) => boolean): Operator =>
  (actual, expected) => {
    if (typeof actual === 'number' && typeof expected === 'number') return holds(actual - expected)
    if (typeof actual !== 'string' || typeof expected !== 'string') return false
    return holds(actual < expected ? -1 : actual > expected ? 1 : 0)
  }

const contains: Operator = (actual, expected) => {
  if (Array.isArray(actual)) return actual.includes(expected)
  return typeof actual === 'string' && typeof expected === 'string' && actual.includes(expected)
}
const isIn: Operator = (actual, expected) => Array.isArray(expected) && expected.includes(actual)
const ge = ordered((order) => order >= 0)
const le = ordered((order) => order <= 0)

/** The operators of enhanced filters. Types are never converted: "5" is not 5. */
export const OPERATORS: Record<string, Operator> = {
  eq: (actual, expected) => actual === expected,
  ne: (actual, expected) => actual !== expected,
  le,
  lte: le,
  lt: ordered((order) => order < 0),
  ge,
  gte: ge,
  gt: ordered((order) => order > 0),
  contains,
  notContains: (actual, expected) => !contains(actual, expected),
  beginsWith: (actual, expected) =>
    typeof actual === 'string' && typeof expected === 'string' && actual.startsWith(expected),
  in: isIn,
  notIn: (actual, expected) => !isIn(actual, expected),
  between: (actual, expected) => Array.isArray(expected) && ge(actual, expected[0]) && le(actual, expected[1]),
  containsAny: (actual, expected) =>
    Array.isArray(actual) && Array.isArray(expected) && expected.some((value) => actual.includes(value)),
}
