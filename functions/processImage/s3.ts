import { S3Client } from '@aws-sdk/client-s3'

/** Made once for each execution environment. A local endpoint knows buckets by their path alone. */
export const s3 = new S3Client({ forcePathStyle: process.env['AWS_ENDPOINT_URL'] !== undefined })
