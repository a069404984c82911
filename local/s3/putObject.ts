import { describeObject } from './describeObject'
import { headerOf } from './headerOf'
import { receiveRequest } from './receiveRequest'
import { requireWritable } from './requireWritable'
import type { S3Call } from './S3Call'

/** PutObject: the object stands when the answer comes, and not before. */
export async function putObject({ request, response, bucket, key, authorise }: S3Call): Promise<void> {
  authorise('s3:PutObject', bucket, key)
  const description = describeObject((name) => headerOf(request, name), Object.keys(request.headers))
  requireWritable(request, bucket.find(key))
  const received = await receiveRequest(request, bucket.files.incoming())
  const version = await bucket.commit(key, received, description, {
    eventName: 'Put',
    unless: (newest) => requireWritable(request, newest),
  })
  response.writeHead(200, {
    etag: `"${received.etag}"`,
    ...received.checksums,
    ...(bucket.rules.versioned && { 'x-amz-version-id': version.versionId }),
    'content-length': 0,
  })
  response.end()
}
