import { createHmac } from 'node:crypto'
import type { CredentialScope } from './SignatureClaim'

/** The key of Signature Version 4 for one day, region and service. */
export function signingKey(secret: string, { date, region, service }: CredentialScope): Buffer {
  return [date, region, service, 'aws4_request'].reduce<Buffer>(
    (key, part) => createHmac('sha256', key).update(part).digest(),
    Buffer.from(`AWS4${secret}`),
  )
}
