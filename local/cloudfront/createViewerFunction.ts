import { createContext, Script } from 'node:vm'
import { AssemblyError } from '../assembly/AssemblyError'

const LONGEST_RUN_MS = 5_000

/** Names and values as CloudFront functions see headers and query strings. */
export type ViewerValues = Record<string, { value: string }>

/** A request as a function sees and changes it. */
export interface ViewerRequest {
  method: string
  uri: string
  querystring: ViewerValues
  headers: ViewerValues
  cookies: ViewerValues
}

/** A response that a function changes, or makes by itself. */
export interface ViewerResponse {
  statusCode: number
  statusDescription?: string
  headers?: ViewerValues
  body?: string | { data: string }
}

/** What a function is given; it answers with the request or the response that goes on. */
export interface ViewerEvent {
  eventType: 'viewer-request' | 'viewer-response'
  ip: string
  request: ViewerRequest
  response?: ViewerResponse
}

/** A CloudFront function, compiled. */
export type ViewerFunction = (event: ViewerEvent) => Promise<ViewerRequest | ViewerResponse>

/** Compiles a CloudFront function. It runs apart from everything here, and only for a moment, as it does at the edge. */
export function createViewerFunction(name: string, code: string): ViewerFunction {
  if (/^\s*import\s/m.test(code))
    throw new AssemblyError(`${name} imports a module; key value stores are not served here.`)
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } })
  new Script(code, { filename: name }).runInContext(context, { timeout: LONGEST_RUN_MS })
  return async ({ eventType, ip, request, response }) => {
    const event = { version: '1.0', context: { eventType }, viewer: { ip }, request, response }
    // The event goes in and comes out as text: the function never holds an object of this program.
    const call = `Promise.resolve(handler(JSON.parse(${JSON.stringify(JSON.stringify(event))}))).then(JSON.stringify)`
    const answer: unknown = await new Script(call).runInContext(context, { timeout: LONGEST_RUN_MS })
    if (typeof answer !== 'string')
      throw new Error(`${name} answered with nothing; it must return a request or a response.`)
    return JSON.parse(answer) as ViewerRequest | ViewerResponse
  }
}
