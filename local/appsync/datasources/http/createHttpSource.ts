import { request as send } from 'undici'
import type { JsonObject } from '../../../services'
import { FieldError } from '../../errors/FieldError'
import type { DataSource } from '../DataSource'
import { isObject } from '../../../json/isObject'
import { textOf } from '../../json/textOf'

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
const NOT_FORWARDED = new Set([
  'host',
  'connection',
  'user-agent',
  'expect',
  'expectation',
  'transfer-encoding',
  'content-length',
])
const TIMEOUT_MS = 29_000

/** An HTTP endpoint as a data source. Any status is a result; only a request that gets no answer is an error. */
export function createHttpSource(endpoint: string): DataSource {
  const base = endpoint.replace(/\/+$/, '')
  return {
    async execute(request) {
      const method = METHODS.find((known) => isObject(request) && request.method === known)
      if (!isObject(request) || !method)
        throw new FieldError(`A request over HTTP needs a method, one of ${METHODS.join(', ')}.`, 'MappingTemplate')
      const params = isObject(request.params) ? request.params : {}
      const url = base + textOf(request.resourcePath ?? '/') + queryOf(params)
      try {
        const answer = await send(url, {
          method,
          headers: headersOf(params),
          body: bodyOf(params),
          headersTimeout: TIMEOUT_MS,
          bodyTimeout: TIMEOUT_MS,
        })
        return { result: { statusCode: answer.statusCode, headers: answer.headers, body: await answer.body.text() } }
      } catch (error) {
        return {
          result: null,
          error: { type: 'Http:NetworkError', message: error instanceof Error ? error.message : String(error) },
        }
      }
    },
  }
}

function queryOf({ query }: JsonObject): string {
  if (!isObject(query)) return ''
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const item of Array.isArray(value) ? value : [value])
      search.append(name, typeof item === 'string' ? item : JSON.stringify(item))
  }
  const text = search.toString()
  return text && `?${text}`
}

function headersOf({ headers }: JsonObject): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(isObject(headers) ? headers : {})) {
    if (!NOT_FORWARDED.has(name.toLowerCase())) kept[name] = textOf(value)
  }
  return kept
}

function bodyOf({ body }: JsonObject): string | null {
  if (body === undefined || body === null) return null
  return typeof body === 'string' ? body : JSON.stringify(body)
}
