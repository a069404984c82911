import type { JsonObject } from '../services'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'
import { textAt } from './json/textAt'

/** The tables that a request names, each once. */
export function tablesIn(input: JsonObject): string[] {
  const single = textAt(input, 'TableName')
  if (single !== undefined) return [single]
  const batch = Object.keys(objectAt(input, 'RequestItems'))
  if (batch.length > 0) return batch
  const names = objectsAt(input, 'TransactItems').flatMap((item) =>
    Object.keys(item).flatMap((action) => textAt(objectAt(item, action), 'TableName') ?? []),
  )
  return [...new Set(names)]
}
