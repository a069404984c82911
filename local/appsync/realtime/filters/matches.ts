import { isObject } from '../../../json/isObject'
import { OPERATORS } from './operators'
import type { FilterCondition, SubscriptionFilter } from './SubscriptionFilter'

const LEVELS = 5

/** Whether a filter lets a payload through. What the mutation did not select cannot match. */
export function matches({ filterGroup }: SubscriptionFilter, payload: unknown): boolean {
  return filterGroup.some(({ filters }) => filters.every((condition) => holds(condition, payload)))
}

function holds({ fieldName, operator, value }: FilterCondition, payload: unknown): boolean {
  const path = fieldName.split('.')
  if (path.length > LEVELS) return false
  let actual = payload
  for (const name of path) {
    if (!isObject(actual) || !Object.hasOwn(actual, name)) return false
    actual = actual[name]
  }
  return OPERATORS[operator]?.(actual, value) ?? false
}
