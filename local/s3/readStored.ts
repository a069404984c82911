import { createReadStream } from 'node:fs'
import type { StoredObject } from '../services'
import type { Bucket } from './Bucket'

/** An object for a reader in this process. */
export function readStored(bucket: Bucket, key: string): StoredObject | undefined {
  const version = bucket.find(key)
  if (!version?.body) return undefined
  const { file, size, etag, contentType, headers } = version.body
  return {
    size,
    etag,
    contentType,
    headers,
    lastModified: new Date(version.createdAt),
    stream: (range) => createReadStream(bucket.files.bytesOf(file), range),
  }
}
