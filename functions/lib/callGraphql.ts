import { createHash, createHmac } from 'node:crypto'
import { amzDate } from './amzDate'
import { runtimeCredentials } from './runtimeCredentials'
import { signingKey } from './signingKey'

/** Calls the API as this function's role. Throws if the answer is not one without errors. */
export async function callGraphql(address: string, query: string, variables: object): Promise<void> {
  const body = JSON.stringify({ query, variables })
  const response = await fetch(address, { method: 'POST', body, headers: sign(new URL(address), body, new Date()) })
  const answer = await response.text()
  if (!response.ok || hasErrors(answer)) throw new Error(`The API answered ${response.status}: ${answer}`)
}

function hasErrors(answer: string): boolean {
  const { errors } = JSON.parse(answer) as { errors?: unknown[] | null }
  return (errors?.length ?? 0) > 0
}

/** Signature Version 4 of a POST whose path and query need no escaping. */
function sign({ host, pathname }: URL, body: string, now: Date): Record<string, string> {
  const { accessKeyId, secretAccessKey, sessionToken, region } = runtimeCredentials()
  const instant = amzDate(now)
  const day = instant.slice(0, 8)
  const sent = { 'content-type': 'application/json', 'x-amz-date': instant, 'x-amz-security-token': sessionToken }
  const headers = Object.entries({ ...sent, host }).sort(([one], [other]) => (one < other ? -1 : 1))
  const names = headers.map(([name]) => name).join(';')
  const lines = headers.map(([name, value]) => `${name}:${value}\n`)
  const canonical = ['POST', pathname, '', lines.join(''), names, sha256(body)].join('\n')
  const scope = `${day}/${region}/appsync/aws4_request`
  const text = ['AWS4-HMAC-SHA256', instant, scope, sha256(canonical)].join('\n')
  const signature = createHmac('sha256', signingKey(secretAccessKey, day, region, 'appsync'))
    .update(text)
    .digest('hex')
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names}, Signature=${signature}`,
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
