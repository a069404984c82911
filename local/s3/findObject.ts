import type { ObjectBody, ObjectVersion } from './ObjectVersion'
import type { S3Call } from './S3Call'
import { S3Error } from './S3Error'

/** The version that a call reads. Who may not list the bucket does not learn whether the key exists. */
export function findObject({ response, bucket, key, query, authorise }: S3Call): ObjectVersion & { body: ObjectBody } {
  const versionId = query.get('versionId') ?? undefined
  authorise(versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion', bucket, key)
  const version = bucket.find(key, versionId)
  if (version?.body) return { ...version, body: version.body }
  authorise('s3:ListBucket', bucket)
  if (version) response.setHeader('x-amz-delete-marker', 'true')
  if (version && versionId !== undefined) throw new S3Error('MethodNotAllowed')
  throw versionId === undefined ? new S3Error('NoSuchKey', { Key: key }) : new S3Error('NoSuchVersion', { Key: key })
}
