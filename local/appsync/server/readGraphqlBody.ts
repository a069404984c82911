import { HttpError } from '../errors/HttpError'
import { isObject } from '../../json/isObject'
import type { GraphqlBody } from '../execute/executeRequest'

/** Reads the body of a GraphQL request. Lists of requests are not taken. */
export function readGraphqlBody(body: Buffer): GraphqlBody {
  if (body.length === 0) throw malformed('Request body is empty.')
  const parsed = parsedOrUndefined(body.toString('utf8'))
  if (!isObject(parsed) || typeof parsed.query !== 'string') throw malformed('Unable to parse GraphQL query.')
  const variables = parsed.variables ?? {}
  if (!isObject(variables)) throw malformed('Variables must be an object.')
  const { operationName } = parsed
  return {
    query: parsed.query,
    variables,
    operationName: typeof operationName === 'string' && operationName ? operationName : undefined,
  }
}

function parsedOrUndefined(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function malformed(message: string): HttpError {
  return new HttpError(400, 'MalformedHttpRequestException', message)
}
