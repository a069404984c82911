import type { ObjectStore } from '../../../local/services'

/** The content of a stored object. */
export async function textOf(store: ObjectStore, bucket: string, key: string): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of (await store.get(bucket, key))?.stream() ?? []) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('latin1')
}
