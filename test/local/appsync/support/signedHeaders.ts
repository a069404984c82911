import { createHash, createHmac } from 'node:crypto'
import type { Iam } from '../../../../local/services'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** The headers of a request to AppSync that is signed with a role's keys (SigV4). */
export function signedHeaders(
  api: { iam: Iam; address: string },
  roleArn: string,
  path: string,
  body: string,
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
  const canonical = ['POST', path, '', lines.join(''), names, sha256(body)].join('\n')
  const scope = `${date.slice(0, 8)}/eu-west-1/appsync/aws4_request`
  const [day = '', region = '', service = '', end = ''] = scope.split('/')
  const key = [region, service, end].reduce(hmac, hmac(`AWS4${secretAccessKey}`, day))
  const signature = hmac(key, ['AWS4-HMAC-SHA256', date, scope, sha256(canonical)].join('\n')).toString('hex')
  const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`
  return { ...headers, authorization }
}
