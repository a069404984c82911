import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { AwsError } from '../AwsError'
import type { Exchange, HttpHandler, Iam, JsonObject } from '../services'
import { callOperation } from './callOperation'
import { discoveryDocument } from './discoveryDocument'
import { Input } from './Input'
import type { Pool } from './Pool'

const BODY_LIMIT_BYTES = 128 * 1024

/** Cognito's JSON API and the documents by which tokens are verified. */
export function serveUserPools(pools: ReadonlyMap<string, Pool>, iam: Iam): HttpHandler {
  return async (exchange) => {
    const { request, response, url } = exchange
    response.setHeader('x-amzn-RequestId', randomUUID())
    if (request.method === 'POST') await answerCall(exchange, pools, iam)
    else {
      const document = discoveryDocument(pools, url.pathname)
      send(response, document ? 200 : 404, document ?? { message: 'There is no such document.' }, 'application/json')
    }
  }
}

async function answerCall(
  { request, response, body }: Pick<Exchange, 'request' | 'response'> & { body: Read },
  pools: ReadonlyMap<string, Pool>,
  iam: Iam,
) {
  try {
    const name = String(request.headers['x-amz-target'] ?? '').split('.')[1] ?? ''
    const bytes = await body(BODY_LIMIT_BYTES)
    const signed = { method: 'POST', url: request.url ?? '/', headers: request.headers, body: bytes }
    send(response, 200, await callOperation(pools, iam, name, Input.parse(bytes), signed))
  } catch (error) {
    if (!(error instanceof AwsError)) throw error
    response.setHeader('x-amzn-ErrorType', error.name)
    response.setHeader('x-amzn-ErrorMessage', asHeader(error.message))
    send(response, error.status, { ...error.details, __type: error.name, message: error.message })
  }
}

type Read = (limitBytes: number) => Promise<Buffer>

/** A header takes no line breaks and only Latin letters. */
const asHeader = (message: string) => message.replace(/[^\u0020-\u007e]/g, ' ')

function send(
  response: ServerResponse,
  status: number,
  content: JsonObject | Record<string, unknown>,
  type = 'application/x-amz-json-1.1',
) {
  const body = JSON.stringify(content)
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
  response.end(body)
}
