import type { S3Event } from 'aws-lambda'
import { parseUploadKey } from './parseUploadKey'
import { processUpload } from './processUpload'

/**
 * Makes pictures of what was uploaded. Called again with the same event it does nothing twice but tell the owner again.
 * Throws only for what a second try may mend; a file that is no picture is an outcome, not an error.
 */
export async function handler(event: S3Event): Promise<void> {
  for (const { s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key.replaceAll('+', ' '))
    await processUpload({ bucket: s3.bucket.name, key, ...parseUploadKey(key) })
  }
}
