import type { Json } from '../services'

const COMPARISONS: Record<string, (value: number, bound: number) => boolean> = {
  '=': (value, bound) => value === bound,
  '<': (value, bound) => value < bound,
  '<=': (value, bound) => value <= bound,
  '>': (value, bound) => value > bound,
  '>=': (value, bound) => value >= bound,
}

/**
 * Compiles `["numeric": [">", 0, "<=", 5]]`. It fits numbers of the record itself, such as `SizeBytes`; an item's
 * numbers are strings in a stream record and never fit, as in Lambda.
 */
export function compileNumeric(operand: Json): (value: Json | undefined) => boolean {
  if (!Array.isArray(operand) || operand.length % 2 === 1)
    throw new Error('"numeric" of an event pattern needs pairs of comparison and number.')
  const tests: ((value: number) => boolean)[] = []
  for (let index = 0; index < operand.length; index += 2) {
    const [name, bound] = [operand[index], operand[index + 1]]
    const compare = typeof name === 'string' ? COMPARISONS[name] : undefined
    if (compare === undefined || typeof bound !== 'number')
      throw new Error(`"numeric" of an event pattern cannot compare with ${JSON.stringify(name)}.`)
    tests.push((value) => compare(value, bound))
  }
  return (value) => typeof value === 'number' && tests.every((test) => test(value))
}
