import type { JsonObject } from '../services'

/** Attributes as they stand in answers. */
export function attributeList(attributes: Record<string, string>): JsonObject[] {
  return Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }))
}
