import { createHmac } from 'node:crypto'
import { amzDate } from '../lib/amzDate'
import type { RuntimeCredentials } from '../lib/runtimeCredentials'
import { signingKey } from '../lib/signingKey'

/** What may be posted, and until when. */
interface PostConditions {
  bucket: string
  key: string
  contentType: string
  bytes: number
  lifetimeSeconds: number
}

/** The fields of the form, in the order in which it sends them; the file comes last. */
export interface PresignedPost {
  fields: { name: string; value: string }[]
  expiresAt: string
}

/** Signs a form with which somebody without keys may post one object: this key, this type and exactly this many bytes. */
export function presignPost(conditions: PostConditions, credentials: RuntimeCredentials, now: Date): PresignedPost {
  const { bucket, key, contentType, bytes, lifetimeSeconds } = conditions
  const { accessKeyId, secretAccessKey, sessionToken, region } = credentials
  const instant = amzDate(now)
  const day = instant.slice(0, 8)
  const expiresAt = new Date(now.getTime() + lifetimeSeconds * 1000).toISOString()
  const signed = {
    key,
    'Content-Type': contentType,
    'x-amz-algorithm': 'AWS4-HMAC-SHA256',
    'x-amz-credential': `${accessKeyId}/${day}/${region}/s3/aws4_request`,
    'x-amz-date': instant,
    'x-amz-security-token': sessionToken,
  }
  const exact = Object.entries({ bucket, ...signed }).map(([name, value]) => ({ [name]: value }))
  const policy = Buffer.from(
    JSON.stringify({ expiration: expiresAt, conditions: [...exact, ['content-length-range', bytes, bytes]] }),
  ).toString('base64')
  const signature = createHmac('sha256', signingKey(secretAccessKey, day, region, 's3'))
    .update(policy)
    .digest('hex')
  const fields = Object.entries({ ...signed, policy, 'x-amz-signature': signature })
  return { fields: fields.map(([name, value]) => ({ name, value })), expiresAt }
}
