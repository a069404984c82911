import type { Json, JsonObject } from '../services'
import { intrinsics } from './intrinsics'
import type { Scope } from './Scope'

/** A value of a template with every intrinsic in it resolved; undefined stands for `AWS::NoValue`. */
export function resolveValue(value: Json, scope: Scope): Json | undefined {
  if (typeof value === 'string' && value.includes('{{resolve:')) {
    return scope.fail(`the dynamic reference ${value} is known to AWS alone`)
  }
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map((item) => scope.resolve(item)).filter((item) => item !== undefined)

  const entries = Object.entries(value)
  const [name, argument] = entries[0] ?? ['']
  if (entries.length === 1 && argument !== undefined && (name === 'Ref' || name.startsWith('Fn::'))) {
    const intrinsic = intrinsics[name] ?? scope.fail(`the intrinsic ${name} is not known`)
    return intrinsic(argument, scope.within(name))
  }
  const resolved: JsonObject = {}
  for (const [key, item] of entries) {
    const inner = scope.resolve(item)
    if (inner !== undefined) resolved[key] = inner
  }
  return resolved
}
