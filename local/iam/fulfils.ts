import { conditionOperators } from './conditionOperators'
import type { RequestContext } from './RequestContext'
import type { Condition } from './Statement'

/** Whether a request fulfils a condition of a policy. An operator that is not known is an error, never a pass. */
export function fulfils({ operator, key, values }: Condition, context: RequestContext): boolean {
  const [, set = '', name = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(.*?)(IfExists)?$/.exec(operator) ?? []
  const actual = context[key]
  if (name === 'Null') return (actual === undefined) === (values[0] === 'true')
  const negated = /^(String|Arn|Numeric|Date)Not|^NotIp/.test(name)
  const test = conditionOperators[name.replace('Not', '')]
  if (!test) throw new Error(`The condition operator ${operator} is not known here. Add it to conditionOperators.ts.`)
  if (actual === undefined) return ifExists !== undefined || negated || set === 'ForAllValues'
  const holds = (value: string) => values.some((wanted) => test(value, wanted)) !== negated
  const actuals = Array.isArray(actual) ? actual : [actual]
  return set === 'ForAllValues' ? actuals.every(holds) : actuals.some(holds)
}
