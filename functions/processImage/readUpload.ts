import { GetObjectCommand } from '@aws-sdk/client-s3'
import { s3 } from './s3'
import type { Upload } from './Upload'

/** Reads an upload as a whole: its ticket allowed ten megabytes at most. */
export async function readUpload({ bucket, key }: Upload): Promise<Uint8Array> {
  const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
  if (!Body) throw new Error(`${key} came without a body.`)
  return Body.transformToByteArray()
}
