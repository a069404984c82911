import { Pool } from 'undici'
import type { JsonObject } from '../services'
import { AwsError } from '../AwsError'
import { awsErrorOf } from './awsErrorOf'

const CONNECTIONS = 16
const STREAM_OPERATIONS = new Set(['ListStreams', 'DescribeStream', 'GetShardIterator', 'GetRecords'])

/** The engine wants to see that a request is signed, and does not look at by whom. */
const SIGNATURE =
  'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0'

/** One DynamoDB endpoint over kept-alive connections. It speaks DynamoDB's JSON with nothing between it and the socket. */
export class EngineClient {
  readonly #pool: Pool
  readonly #headers = new Map<string, string[]>()

  constructor(endpoint: string) {
    this.#pool = new Pool(endpoint, { connections: CONNECTIONS, pipelining: 1 })
  }

  call(operation: string, input: JsonObject): Promise<JsonObject> {
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      let status = 0
      this.#pool.dispatch(
        { path: '/', method: 'POST', headers: this.#headersFor(operation), body: JSON.stringify(input) },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_, code) => void (status = code),
          onResponseData: (_, chunk) => void chunks.push(chunk),
          onResponseEnd: () => {
            try {
              resolve(answerOf(status, chunks))
            } catch (error) {
              reject(error instanceof Error ? error : new Error(String(error)))
            }
          },
          onResponseError: (_, error) => reject(error),
        },
      )
    })
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  #headersFor(operation: string): string[] {
    const known = this.#headers.get(operation)
    if (known !== undefined) return known
    const service = STREAM_OPERATIONS.has(operation) ? 'DynamoDBStreams_20120810' : 'DynamoDB_20120810'
    const headers = ['content-type', 'application/x-amz-json-1.0', 'x-amz-target', `${service}.${operation}`]
    headers.push('authorization', SIGNATURE, 'x-amz-date', '20260101T000000Z')
    this.#headers.set(operation, headers)
    return headers
  }
}

function answerOf(status: number, chunks: Buffer[]): JsonObject {
  const [only, ...more] = chunks
  const text = only === undefined ? '{}' : more.length === 0 ? only.toString() : Buffer.concat(chunks).toString()
  const answer = parse(text, status)
  if (status >= 300 || answer['__type'] !== undefined) throw awsErrorOf(status, answer)
  return answer
}

function parse(text: string, status: number): JsonObject {
  try {
    return JSON.parse(text) as JsonObject
  } catch {
    throw new AwsError(
      'InternalServerError',
      `The DynamoDB engine answered ${status} without JSON: ${text.slice(0, 200)}`,
      500,
    )
  }
}
