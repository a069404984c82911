import type { Json, JsonObject } from '../services'
import { objectAt } from './json/objectAt'

/** What a projection expression leaves of an item in DynamoDB's JSON. */
export function project(item: JsonObject, expression: string, names: JsonObject): JsonObject {
  const kept: JsonObject = {}
  for (const path of expression.split(',')) {
    const steps = path
      .trim()
      .split('.')
      .flatMap(stepsOf)
      .map((step) => resolve(step, names))
    keep(item, kept, steps)
  }
  return kept
}

type Step = string | number

function stepsOf(part: string): Step[] {
  const [name = '', ...places] = part.split('[')
  return [name, ...places.map((place) => Number.parseInt(place, 10))]
}

function resolve(step: Step, names: JsonObject): Step {
  const named = typeof step === 'string' ? names[step] : undefined
  return typeof named === 'string' ? named : step
}

function keep(from: JsonObject, into: JsonObject, [step, ...rest]: Step[]): void {
  if (typeof step !== 'string') return
  const value = from[step]
  if (value === undefined) return
  const picked = pick(value, into[step], rest)
  if (picked !== undefined) into[step] = picked
}

/** The part of a value that a path leads to, in the wrapping that it has, beside what is kept of it already. */
function pick(value: Json, kept: Json | undefined, path: Step[]): Json | undefined {
  const [next, ...rest] = path
  if (next === undefined) return value
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  if (typeof next === 'number') {
    const list = value['L']
    const found = Array.isArray(list) && list[next] !== undefined ? pick(list[next], undefined, rest) : undefined
    if (found === undefined) return kept
    const before = isObject(kept) && Array.isArray(kept['L']) ? kept['L'] : []
    return { L: [...before, found] }
  }
  const map = isObject(kept) ? { ...objectAt(kept, 'M') } : {}
  keep(objectAt(value, 'M'), map, path)
  return Object.keys(map).length === 0 ? kept : { M: map }
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
