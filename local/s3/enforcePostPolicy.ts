import type { PostCondition, PostPolicy } from './PostPolicy'
import { S3Error } from './S3Error'

/** Fields that carry the proof itself. */
const PROOF = new Set(['policy', 'x-amz-signature', 'file'])

/** Refuses a form that is late, breaks a condition, or has a field that no condition speaks of. */
export function enforcePostPolicy(policy: PostPolicy, fields: ReadonlyMap<string, string>, now = Date.now()): void {
  if (policy.expiresAt <= now) throw refusal('Policy expired.')
  const covered = new Set(policy.conditions.map(({ field }) => field))
  for (const condition of policy.conditions)
    if (!holds(condition, fields.get(condition.field) ?? ''))
      throw refusal(`Policy Condition failed: ${condition.written}`)
  for (const field of fields.keys())
    if (!covered.has(field) && !PROOF.has(field) && !field.startsWith('x-ignore-'))
      throw refusal(`Extra input fields: ${field}`)
}

function holds({ operator, field, value }: PostCondition, given: string): boolean {
  if (operator === 'eq') return given === value
  // S3 takes a Content-Type for a list of types, each of which must match.
  if (field === 'content-type') return given.split(',').every((type) => type.trim().startsWith(value))
  return given.startsWith(value)
}

const refusal = (why: string) => new S3Error('AccessDenied', {}, `Invalid according to Policy: ${why}`)
