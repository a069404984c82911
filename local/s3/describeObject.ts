import type { ObjectDescription } from './Bucket'
import { S3Error } from './S3Error'

const KEPT = ['cache-control', 'content-disposition', 'content-language', 'expires']
/** What is asked for with these is more than is done here, so it is refused rather than passed over. */
const NOT_DONE = /^x-amz-(tagging|object-lock-|website-|server-side-encryption-customer-|grant-|write-offset)/

/** What a request's headers, or a form's fields, say of the object that they bring. */
export function describeObject(
  header: (name: string) => string | undefined,
  names: Iterable<string>,
): ObjectDescription {
  const headers: Record<string, string> = {}
  for (const name of names) {
    const value = header(name)
    if (NOT_DONE.test(name)) throw new S3Error('NotImplemented', { Header: name })
    if (value !== undefined && (KEPT.includes(name) || name.startsWith('x-amz-meta-'))) headers[name] = value
  }
  const acl = header('x-amz-acl')
  if (acl && acl !== 'private' && acl !== 'bucket-owner-full-control')
    throw new S3Error('AccessControlListNotSupported')
  const encoding = (header('content-encoding') ?? '').split(',').map((part) => part.trim())
  const kept = encoding.filter((part) => part !== '' && part !== 'aws-chunked').join(',')
  if (kept) headers['content-encoding'] = kept
  return { contentType: header('content-type') ?? 'binary/octet-stream', headers }
}
