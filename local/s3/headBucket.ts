import type { S3Call } from './S3Call'

/** HeadBucket: that the bucket is there, and that the caller may list it. */
export function headBucket({ response, bucket, authorise }: S3Call): void {
  authorise('s3:ListBucket', bucket)
  response.writeHead(200).end()
}
