import type { S3Call } from './S3Call'

/** DeleteObject: what is not there is deleted already. */
export async function deleteObject({ response, bucket, key, query, authorise }: S3Call): Promise<void> {
  const versionId = query.get('versionId')
  authorise(versionId === null ? 's3:DeleteObject' : 's3:DeleteObjectVersion', bucket, key)
  const version = versionId === null ? await bucket.remove(key) : await bucket.removeVersion(key, versionId)
  if (version) response.setHeader('x-amz-version-id', version.versionId)
  if (version && !version.body) response.setHeader('x-amz-delete-marker', 'true')
  response.writeHead(204).end()
}
