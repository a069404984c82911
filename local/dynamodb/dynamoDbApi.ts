import { AwsError } from '../AwsError'
import { isObject } from '../json/isObject'
import type { DynamoDb, HttpHandler, Iam, JsonObject } from '../services'
import { awsErrorAnswer } from './awsErrorAnswer'

const LARGEST_REQUEST = 16 * 1024 * 1024
const TARGET = /^DynamoDB(?:Streams)?_20120810\.([A-Za-z]+)$/

/** DynamoDB's own API for SDK clients: JSON 1.0, signed, with the caller's policies evaluated. */
export function dynamoDbApi(dynamodb: DynamoDb, iam: Iam): HttpHandler {
  return async (exchange) => {
    const { request, response } = exchange
    let status = 200
    let answer: JsonObject
    try {
      const bytes = await exchange.body(LARGEST_REQUEST)
      const { method = 'POST', url = '/', headers } = request
      const principal = iam.authenticate({ method, url, headers, body: bytes })
      const operation = TARGET.exec(String(headers['x-amz-target']))?.[1]
      if (operation === undefined)
        throw new AwsError('UnknownOperationException', 'The request names no operation of DynamoDB.')
      answer = await dynamodb.as(principal)(operation, inputOf(bytes))
    } catch (error) {
      ;[status, answer] = awsErrorAnswer(error)
    }
    const text = JSON.stringify(answer)
    response.writeHead(status, {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': Buffer.byteLength(text),
    })
    response.end(text)
  }
}

function inputOf(bytes: Buffer): JsonObject {
  try {
    const input: unknown = JSON.parse(bytes.toString() || '{}')
    if (isObject(input)) return input
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
  }
  throw new AwsError('SerializationException', 'The body of the request is no JSON object.')
}
