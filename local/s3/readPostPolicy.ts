import { isObject } from '../json/isObject'
import type { PostCondition, PostPolicy } from './PostPolicy'
import { S3Error } from './S3Error'
import { LARGEST_UPLOAD_BYTES } from './LARGEST_UPLOAD_BYTES'

/** Reads the `policy` field of a form. Whatever is not understood is refused: a condition must never be passed over. */
export function readPostPolicy(base64: string): PostPolicy {
  const document = parse(base64)
  const { expiration, conditions } = document
  if (typeof expiration !== 'string' || Number.isNaN(Date.parse(expiration)))
    throw invalid("Invalid 'expiration' value.")
  if (!Array.isArray(conditions)) throw invalid("Policy missing 'conditions'.")
  const policy: PostPolicy = {
    expiresAt: Date.parse(expiration),
    conditions: [],
    minBytes: 0,
    maxBytes: LARGEST_UPLOAD_BYTES,
  }
  for (const condition of conditions) addCondition(policy, condition)
  return policy
}

function parse(base64: string): Record<string, unknown> {
  try {
    const document: unknown = JSON.parse(Buffer.from(base64, 'base64').toString())
    if (isObject(document)) return document
  } catch {
    throw invalid('Invalid JSON.')
  }
  throw invalid('Invalid JSON.')
}

function addCondition(policy: PostPolicy, condition: unknown) {
  if (Array.isArray(condition) && condition[0] === 'content-length-range') {
    const [, min, max] = condition.map(Number)
    if (condition.length !== 3 || !isSize(min) || !isSize(max)) throw invalid("Invalid 'content-length-range'.")
    policy.minBytes = Math.max(policy.minBytes, min)
    policy.maxBytes = Math.min(policy.maxBytes, max)
  } else if (Array.isArray(condition)) policy.conditions.push(listCondition(condition))
  else if (isObject(condition)) policy.conditions.push(...objectConditions(condition))
  else throw invalid('Invalid condition.')
}

function listCondition(condition: unknown[]): PostCondition {
  const [operator, field, value] = condition
  if (condition.length !== 3 || typeof field !== 'string' || !field.startsWith('$') || typeof value !== 'string')
    throw invalid('Invalid condition.')
  if (operator !== 'eq' && operator !== 'starts-with') throw invalid(`Invalid condition operator: ${String(operator)}.`)
  return { operator, field: field.slice(1).toLowerCase(), value, written: JSON.stringify(condition) }
}

function objectConditions(condition: Record<string, unknown>): PostCondition[] {
  return Object.entries(condition).map(([field, value]) => {
    if (typeof value !== 'string') throw invalid('Invalid Simple-Condition: value must be a string.')
    return { operator: 'eq', field: field.toLowerCase(), value, written: JSON.stringify(['eq', `$${field}`, value]) }
  })
}

const isSize = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
const invalid = (why: string) => new S3Error('InvalidPolicyDocument', {}, `Invalid Policy: ${why}`)
