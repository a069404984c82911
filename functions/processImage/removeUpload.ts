import { DeleteObjectCommand } from '@aws-sdk/client-s3'
import { s3 } from './s3'
import type { Upload } from './Upload'

/** Deletes an upload: it may tell where it was taken, and nobody needs it any more. */
export async function removeUpload({ bucket, key }: Upload): Promise<void> {
  await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }))
}
