import { createHmac } from 'node:crypto'
import type { Credentials } from '../../../local/services'

type Condition = Record<string, string> | [string, string, string] | [string, number, number]

export interface Ticket {
  credentials: Credentials
  key?: string
  conditions?: Condition[]
  fields?: Record<string, string>
  expiresAt?: Date
}

/** The fields of a form that may upload one file, signed as AWS's own library does. */
export function signForm({ credentials, key = 'in/pear.jpg', conditions = [], fields = {}, expiresAt }: Ticket) {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const scope = [stamp.slice(0, 8), 'eu-west-1', 's3', 'aws4_request']
  const signed: Record<string, string> = {
    ...fields,
    bucket: 'uploads',
    'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
    'X-Amz-Credential': [credentials.accessKeyId, ...scope].join('/'),
    'X-Amz-Date': stamp,
    ...(credentials.sessionToken && { 'X-Amz-Security-Token': credentials.sessionToken }),
    key,
  }
  const policy = {
    expiration: (expiresAt ?? new Date(Date.now() + 60_000)).toISOString(),
    conditions: [...conditions, ...Object.entries(signed).map(conditionFor)],
  }
  const Policy = Buffer.from(JSON.stringify(policy)).toString('base64')
  const hmac = (secret: Buffer, text: string) => createHmac('sha256', secret).update(text).digest()
  const secret = scope.reduce(hmac, Buffer.from(`AWS4${credentials.secretAccessKey}`))
  return { ...signed, Policy, 'X-Amz-Signature': hmac(secret, Policy).toString('hex') }
}

/** A key that ends in the file's name is signed for what comes before it. */
function conditionFor([name, value]: [string, string]): Condition {
  const [start = '', end] = value.split('${filename}')
  return end === undefined ? { [name]: value } : ['starts-with', `$${name}`, start]
}
