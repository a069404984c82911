import type { Json } from '../services'

/** The table that a shard iterator of the engine reads, if it is one. */
export function tableOfIterator(iterator: string): string | undefined {
  const text = Buffer.from(iterator, 'base64').toString()
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined
  const position = JSON.parse(text) as Record<string, Json>
  return typeof position['table_name'] === 'string' ? position['table_name'] : undefined
}
