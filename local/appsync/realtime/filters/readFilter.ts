import { isObject } from '../../../json/isObject'
import { HttpError } from '../../errors/HttpError'
import { OPERATORS } from './operators'
import type { FilterCondition, SubscriptionFilter } from './SubscriptionFilter'

const ATTRIBUTES = 5
const VALUES = 5

/** Reads a filter that a resolver has set, and refuses what AppSync refuses. */
export function readFilter(given: unknown): SubscriptionFilter | undefined {
  if (given === null || given === undefined) return undefined
  const groups = isObject(given) && Array.isArray(given.filterGroup) ? given.filterGroup : undefined
  if (!groups) throw invalid('A subscription filter needs a filterGroup.')
  const filterGroup = groups.map((group) => {
    const filters = isObject(group) && Array.isArray(group.filters) ? group.filters : []
    return { filters: filters.map(readCondition) }
  })
  const attributes = new Set(filterGroup.flatMap(({ filters }) => filters.map(({ fieldName }) => fieldName)))
  if (attributes.size > ATTRIBUTES)
    throw invalid(`Filters exceed maximum attributes limit ${ATTRIBUTES} for subscription.`)
  return { filterGroup }
}

function readCondition(given: unknown): FilterCondition {
  if (!isObject(given) || typeof given.fieldName !== 'string' || typeof given.operator !== 'string') {
    throw invalid('A filter needs fieldName, operator and value.')
  }
  const { fieldName, operator, value } = given
  if (!OPERATORS[operator]) throw invalid(`Subscription filters have no operator '${operator}'.`)
  if ((operator === 'in' || operator === 'notIn') && Array.isArray(value) && value.length > VALUES) {
    throw invalid(`subscription exceeds maximum value limit ${VALUES} for operator \`${operator}\`.`)
  }
  return { fieldName, operator, value }
}

function invalid(message: string): HttpError {
  return new HttpError(400, 'BadRequestException', message)
}
