import { randomUUID } from 'node:crypto'
import { AwsError } from '../AwsError'
import type { Exchange, HttpHandler, Iam, Json } from '../services'
import type { EmbeddedLambda } from './EmbeddedLambda'

const INVOKE = /^\/2015-03-31\/functions\/([^/]+)\/invocations$/
const LARGEST_EVENT = 6 * 1024 * 1024

/** Lambda's `Invoke` for SDK clients: `RequestResponse`, `Event` and `DryRun`. */
export function lambdaApi(lambda: EmbeddedLambda, iam: Iam): HttpHandler {
  return async (exchange) => {
    try {
      await invoke(lambda, iam, exchange)
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      const { response } = exchange
      response.writeHead(error.status, { 'content-type': 'application/json', 'x-amzn-errortype': error.name })
      response.end(JSON.stringify({ Type: 'User', message: error.message, Message: error.message, ...error.details }))
    }
  }
}

async function invoke(lambda: EmbeddedLambda, iam: Iam, exchange: Exchange): Promise<void> {
  const { request, response, url } = exchange
  const { method = 'GET', headers } = request
  const body = await exchange.body(LARGEST_EVENT)
  const principal = iam.authenticate({ method, url: request.url ?? '/', headers, body })
  const name = INVOKE.exec(url.pathname)?.[1]
  if (name === undefined || method !== 'POST') {
    const message = `${method} ${url.pathname} is not done by the local Lambda: only Invoke is.`
    throw new AwsError('UnknownOperationException', message, 404)
  }
  const arn = lambda.functionArn(decodeURIComponent(name))
  iam.authorise(principal, 'lambda:InvokeFunction', arn)

  const payload = eventOf(body)
  const requestId = randomUUID()
  response.setHeader('x-amzn-requestid', requestId)
  response.setHeader('x-amz-executed-version', '$LATEST')
  const type = headers['x-amz-invocation-type'] ?? 'RequestResponse'
  if (type === 'Event') lambda.invokeLater(arn, payload, requestId)
  if (type !== 'RequestResponse') {
    response.writeHead(type === 'Event' ? 202 : 204).end()
    return
  }
  const { payload: answer, functionError } = await lambda.invoke(arn, payload, requestId)
  if (functionError !== undefined) response.setHeader('x-amz-function-error', functionError)
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
}

function eventOf(bytes: Buffer): Json {
  if (bytes.length === 0) return {}
  try {
    return JSON.parse(bytes.toString()) as Json
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new AwsError('InvalidRequestContentException', `Could not parse request body into json: ${error.message}`)
  }
}
