import { createHash, createHmac } from 'node:crypto'
import type { Iam } from '../../../local/services'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** The headers of a POST that is signed with a role's keys, by Signature Version 4, as every client of AWS makes it. */
export function signedHeaders(
  api: { iam: Iam; address: string },
  roleArn: string,
  path: string,
  body: string,
  service = 'appsync',
): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken } = api.iam.credentialsOf(roleArn)
  const date = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  const headers = {
    'content-type': 'application/json',
    host: new URL(api.address).host,
    'x-amz-date': date,
    'x-amz-security-token': sessionToken,
  }
  const names = Object.keys(headers).join(';')
  const lines = Object.entries(headers).map(([name, value]) => `${name}:${value}\n`)
  const canonical = [
    'POST',
    path.split('/').map(encodeURIComponent).join('/'),
    '',
    lines.join(''),
    names,
    sha256(body),
  ].join('\n')
  const scope = `${date.slice(0, 8)}/eu-west-1/${service}/aws4_request`
  const key = scope.split('/').reduce<string | Buffer>(hmac, `AWS4${secretAccessKey}`)
  const signature = hmac(key, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...headers, authorization }
}
