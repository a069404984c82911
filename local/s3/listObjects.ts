import type { Bucket } from './Bucket'
import type { S3Call } from './S3Call'
import { S3Error } from './S3Error'
import { sendXml } from './sendXml'

const LONGEST_PAGE = 1000

interface Page {
  keys: string[]
  prefixes: string[]
  /** The last name on a page that another one follows. */
  next?: string
}

/** ListObjectsV2: keys in the order of their bytes, rolled up at a delimiter, a page at a time. */
export function listObjects({ response, bucket, query, authorise }: S3Call): void {
  const prefix = query.get('prefix') ?? ''
  const delimiter = query.get('delimiter') ?? ''
  authorise('s3:ListBucket', bucket, undefined, {
    's3:prefix': prefix,
    ...(delimiter && { 's3:delimiter': delimiter }),
  })
  if (query.get('list-type') !== '2')
    throw new S3Error('NotImplemented', {}, 'Only version 2 of ListObjects is answered.')
  const token = query.get('continuation-token')
  const after = token === null ? (query.get('start-after') ?? '') : Buffer.from(token, 'base64url').toString()
  const limit = pageSize(query.get('max-keys'))
  const { keys, prefixes, next } = page(bucket, prefix, delimiter, after, limit)
  const written = query.get('encoding-type') === 'url' ? encodeURIComponent : (text: string) => text
  sendXml(response, 200, 'ListBucketResult', {
    Name: bucket.name,
    Prefix: written(prefix),
    Delimiter: delimiter === '' ? undefined : written(delimiter),
    StartAfter: query.get('start-after') ?? undefined,
    ContinuationToken: token ?? undefined,
    EncodingType: query.get('encoding-type') ?? undefined,
    MaxKeys: limit,
    KeyCount: keys.length + prefixes.length,
    IsTruncated: next !== undefined,
    NextContinuationToken: next === undefined ? undefined : Buffer.from(next).toString('base64url'),
    Contents: keys.map((key) => summary(bucket, key, written(key))),
    CommonPrefixes: prefixes.map((common) => ({ Prefix: written(common) })),
  })
}

function pageSize(given: string | null): number {
  const size = Number(given ?? LONGEST_PAGE)
  if (Number.isInteger(size) && size >= 0) return Math.min(size, LONGEST_PAGE)
  throw new S3Error('InvalidArgument', { ArgumentName: 'max-keys' }, 'Provided max-keys is not a number.')
}

function page(bucket: Bucket, prefix: string, delimiter: string, after: string, limit: number): Page {
  const found: Page = { keys: [], prefixes: [] }
  let last = ''
  for (const key of sortedKeys(bucket, prefix)) {
    const cut = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length)
    const name = cut < 0 ? key : key.slice(0, cut + delimiter.length)
    if (byBytes(name, after) <= 0 || (cut >= 0 && name === last)) continue
    if (found.keys.length + found.prefixes.length >= limit) return limit === 0 ? found : { ...found, next: last }
    last = name
    if (cut < 0) found.keys.push(key)
    else found.prefixes.push(name)
  }
  return found
}

function sortedKeys(bucket: Bucket, prefix: string): string[] {
  const keys = bucket.files.keys().filter((key) => key.startsWith(prefix) && bucket.find(key)?.body)
  return keys.sort(byBytes)
}

/** JavaScript compares UTF-16 units, S3 the bytes of UTF-8. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function summary(bucket: Bucket, key: string, written: string) {
  const version = bucket.find(key)
  return {
    Key: written,
    LastModified: new Date(version?.createdAt ?? 0).toISOString(),
    ETag: `"${version?.body?.etag ?? ''}"`,
    Size: version?.body?.size ?? 0,
    StorageClass: 'STANDARD',
  }
}
