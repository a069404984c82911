import { copyFile } from 'node:fs/promises'
import type { ObjectDescription } from './Bucket'
import { describeObject } from './describeObject'
import { headerOf } from './headerOf'
import type { ObjectBody } from './ObjectVersion'
import { requireWritable } from './requireWritable'
import type { S3Call } from './S3Call'
import { S3Error } from './S3Error'
import { sendXml } from './sendXml'

/** CopyObject: a second object with the bytes of a first, in this bucket or another. */
export async function copyObject(call: S3Call): Promise<void> {
  const { request, response, bucket, key, authorise } = call
  const source = findSource(call)
  authorise('s3:PutObject', bucket, key)
  const path = bucket.files.incoming()
  await copyFile(source.path, path)
  const { size, etag, checksums } = source.body
  const version = await bucket.commit(key, { path, size, etag, checksums }, describeCopy(call, source.body), {
    eventName: 'Copy',
    unless: (newest) => requireWritable(request, newest),
  })
  sendXml(response, 200, 'CopyObjectResult', {
    LastModified: new Date(version.createdAt).toISOString(),
    ETag: `"${etag}"`,
  })
}

function findSource({ request, buckets, authorise }: S3Call): { body: ObjectBody; path: string } {
  const [path = '', versionId] = (headerOf(request, 'x-amz-copy-source') ?? '').split('?versionId=')
  const [, name = '', key = ''] = /^\/?([^/]+)\/(.+)$/s.exec(decodeURIComponent(path)) ?? []
  const bucket = buckets.get(name)
  if (!bucket) throw new S3Error('NoSuchBucket', { BucketName: name })
  authorise(versionId === undefined ? 's3:GetObject' : 's3:GetObjectVersion', bucket, key)
  const body = bucket.find(key, versionId)?.body
  if (!body) throw new S3Error('NoSuchKey', { Key: key })
  return { body, path: bucket.files.bytesOf(body.file) }
}

function describeCopy({ request }: S3Call, source: ObjectDescription): ObjectDescription {
  if (headerOf(request, 'x-amz-metadata-directive') !== 'REPLACE')
    return { contentType: source.contentType, headers: source.headers }
  return describeObject((name) => headerOf(request, name), Object.keys(request.headers))
}
