import { AwsError } from '../../AwsError'
import type { Exchange, Json, JsonObject } from '../../services'
import { HttpError } from '../errors/HttpError'
import { textOf } from '../json/textOf'
import { adopt } from '../evaluate/adopt'
import { executeRequest, type Executed } from '../execute/executeRequest'
import type { GraphqlApiDefinition } from '../execute/GraphqlApiDefinition'
import type { OnOperation } from './OnOperation'
import { readGraphqlBody } from './readGraphqlBody'
import { Kind } from 'graphql'

const BODY_BYTES = 1_048_576

/** What is done with an answer beside sending it. */
interface Afterwards {
  onOperation: OnOperation | undefined
  publish: (executed: Executed) => void
}

/** Answers `POST /graphql`. */
export async function answerHttp(exchange: Exchange, api: GraphqlApiDefinition, after: Afterwards): Promise<void> {
  const { request, response } = exchange
  const started = performance.now()
  try {
    if (request.method !== 'POST')
      throw new HttpError(405, 'MethodNotAllowedException', 'GraphQL requests are sent with POST.')
    const type = request.headers['content-type'] ?? ''
    if (!/^application\/json\b/i.test(type)) {
      throw new HttpError(400, 'MalformedHttpRequestException', 'The content type must be application/json.')
    }
    const body = await readLimited(exchange)
    const asked = readGraphqlBody(body)
    const caller = await api.authenticator.authenticate(
      {
        method: 'POST',
        url: exchange.url.pathname + exchange.url.search,
        headers: request.headers,
        body,
        remoteAddress: request.socket.remoteAddress ?? '',
      },
      { queryString: asked.query, operationName: asked.operationName ?? null, variables: asked.variables },
    )
    const executed = await executeRequest(api, asked, caller, request.rawHeaders)
    for (const [name, value] of Object.entries(executed.request.startedOperation?.responseHeaders ?? {})) {
      response.setHeader(name, String(value))
    }
    response.setHeader('x-amzn-RequestId', executed.request.id)
    const extensions = extensionsOf(executed, request.headers['x-local-trace'] !== undefined)
    send(exchange, 200, {
      data: executed.data as Json,
      ...(executed.errors.length > 0 && { errors: adopt(executed.errors) }),
      ...(extensions && { extensions }),
    })
    report(executed, performance.now() - started, after)
  } catch (error) {
    const { status, errorType, message } = asHttpError(error, api)
    response.setHeader('x-amzn-ErrorType', errorType)
    send(exchange, status, { errors: [{ errorType, message }] })
  }
}

function report(executed: Executed, durationMs: number, { onOperation, publish }: Afterwards): void {
  publish(executed)
  if (!onOperation) return
  const { operation, request, errors } = executed
  for (const selection of operation.selectionSet.selections) {
    if (selection.kind !== Kind.FIELD) continue
    onOperation({
      field: selection.name.value,
      operationName: operation.name?.value,
      dynamodbRequests: request.dynamodbRequests.get((selection.alias ?? selection.name).value) ?? 0,
      durationMs,
      errors,
    })
  }
}

async function readLimited(exchange: Exchange): Promise<Buffer> {
  if (Number(exchange.request.headers['content-length'] ?? 0) > BODY_BYTES) throw tooLarge()
  try {
    return await exchange.body(BODY_BYTES)
  } catch (error) {
    if (error instanceof AwsError && error.status === 413) throw tooLarge()
    throw error
  }
}

function tooLarge(): HttpError {
  return new HttpError(413, 'RequestEntityTooLargeException', `The request is larger than ${BODY_BYTES} bytes.`)
}

function extensionsOf({ request }: Executed, isTraced: boolean): JsonObject | undefined {
  const extensions: JsonObject = {}
  const evictions = request.startedOperation?.evictions ?? 0
  if (evictions > 0) extensions.apiCacheEntriesDeleted = evictions
  if (isTraced) extensions.trace = { dynamodbRequests: adopt(Object.fromEntries(request.dynamodbRequests)) }
  return evictions > 0 || isTraced ? extensions : undefined
}

function asHttpError(error: unknown, api: GraphqlApiDefinition): HttpError {
  if (error instanceof HttpError) return error
  if (error instanceof AwsError) return new HttpError(error.status, error.name, error.message)
  api.realm.log('ERROR', error instanceof Error ? (error.stack ?? error.message) : textOf(error))
  return new HttpError(500, 'InternalFailure', 'The request could not be processed.')
}

function send({ request, response }: Exchange, status: number, body: JsonObject): void {
  const text = JSON.stringify(body)
  // What is left of a body that nobody will read ends with its connection.
  if (!request.complete) response.setHeader('connection', 'close')
  response.writeHead(status, {
    'content-type': 'application/json;charset=UTF-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
}
