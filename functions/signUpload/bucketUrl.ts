/** Where a browser posts to: the bucket's own host, or below an endpoint that the environment names, as the SDK does. */
export function bucketUrl(bucket: string, region: string): string {
  const endpoint = process.env['AWS_ENDPOINT_URL_S3'] ?? process.env['AWS_ENDPOINT_URL']
  if (endpoint) return `${endpoint.replace(/\/$/, '')}/${bucket}`
  return `https://${bucket}.s3.${region}.amazonaws.com/`
}
