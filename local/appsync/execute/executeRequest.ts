import {
  execute,
  getOperationAST,
  OperationTypeNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql'
import type { JsonObject } from '../../services'
import type { Caller } from '../auth/Caller'
import type { ReadDocument } from '../documents/DocumentCache'
import { HttpError } from '../errors/HttpError'
import type { ResponseError } from '../errors/ResponseError'
import { toResponseError } from '../errors/toResponseError'
import type { GraphqlApiDefinition } from './GraphqlApiDefinition'
import { GraphqlRequest } from './GraphqlRequest'
import { readProperty } from './readProperty'

/** A GraphQL request as a client sends it. */
export interface GraphqlBody {
  query: string
  variables: JsonObject
  operationName: string | undefined
}

/** An answer, with the request it came from. */
export interface Executed {
  request: GraphqlRequest
  operation: OperationDefinitionNode
  read: ReadDocument
  variables: Record<string, unknown>
  data: Record<string, unknown> | null
  errors: ResponseError[]
}

const REQUEST_MS = 30_000

/** Runs a query or mutation. */
export async function executeRequest(
  api: GraphqlApiDefinition,
  body: GraphqlBody,
  caller: Caller,
  rawHeaders: readonly string[],
): Promise<Executed> {
  const read = api.documents.read(body.query)
  const operation = getOperationAST(read.document, body.operationName)
  const request = new GraphqlRequest(api.realm, caller, rawHeaders, api.env)
  if (!operation) throw new HttpError(400, 'BadRequestException', noOperation(read, body.operationName))
  const answer = (data: Executed['data'], errors: ResponseError[]): Executed => {
    return { request, operation, read, variables: body.variables, data, errors }
  }
  if (read.invalid) return answer(null, [read.invalid])
  if (operation.operation === OperationTypeNode.SUBSCRIPTION) {
    throw new HttpError(
      400,
      'UnsupportedOperation',
      'Subscriptions run over the real-time endpoint: the same address with /realtime.',
    )
  }
  const depth = read.operations.find(({ node }) => node === operation)?.depth ?? 0
  if (api.queryDepthLimit > 0 && depth > api.queryDepthLimit) {
    return answer(null, [tooDeep(api.queryDepthLimit)])
  }
  const result = await withinTime(
    request,
    execute({
      schema: api.schema,
      document: read.document,
      contextValue: request,
      variableValues: body.variables,
      operationName: body.operationName ?? null,
      fieldResolver: readProperty as Parameters<typeof execute>[0]['fieldResolver'],
    }),
  )
  if (!result) return answer(null, [timedOut()])
  const errors = result.errors?.map((error) => toResponseError(error, api.schema)) ?? []
  return answer(result.data ?? null, [...request.errors, ...errors])
}

async function withinTime(
  request: GraphqlRequest,
  running: ExecutionResult | Promise<ExecutionResult>,
): Promise<ExecutionResult | undefined> {
  if (!(running instanceof Promise)) return running
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => {
      request.isOver = true
      resolve(undefined)
    }, REQUEST_MS)
  })
  try {
    return await Promise.race([running, late])
  } finally {
    clearTimeout(timer)
  }
}

function tooDeep(limit: number): ResponseError {
  const message = `The query is deeper than the API's limit of ${limit} levels.`
  return { path: null, data: null, errorType: 'QueryDepthLimitReached', errorInfo: null, locations: null, message }
}

function timedOut(): ResponseError {
  const message = 'Execution timed out.'
  return { path: null, data: null, errorType: 'ExecutionTimeout', errorInfo: null, locations: null, message }
}

function noOperation(read: ReadDocument, name: string | undefined): string {
  if (name) return `Unknown operation named '${name}'.`
  return read.operations.length > 1
    ? 'Must provide operation name if query contains multiple operations.'
    : 'The query has no operation.'
}
