import type { ServiceGrants } from '../iam/createServiceGrants'
import type { Assembly, Exchange, HttpHandler, ObjectStore, StoredObject } from '../services'
import { createCompressor } from './createCompressor'
import type { ViewerResponse } from './createViewerFunction'
import type { Behaviour, Distribution } from './Distribution'
import { matchesPath } from './matchesPath'
import { readDistribution } from './readDistribution'
import { sendObject } from './sendObject'
import { viewerRequest } from './viewerRequest'

interface DistributionOptions {
  assembly: Assembly
  objectStore: ObjectStore
  /** Says whether CloudFront may read a bucket, by the bucket's policy. */
  grants: ServiceGrants
}

const SERVICE = 'cloudfront.amazonaws.com'
const ERRORS: Record<number, string> = {
  400: 'The address is not well formed.',
  403: 'There is nothing at this address, or the bucket does not let the distribution read it.',
  404: 'There is nothing at this address.',
  405: 'Only GET and HEAD are answered here.',
}

/** Serves the assembly's distribution: behaviours, functions, error pages and headers as its configuration says. */
export function createDistribution({ assembly, objectStore, grants }: DistributionOptions): HttpHandler {
  const resource = assembly.byType('AWS::CloudFront::Distribution')[0]
  if (!resource) return ({ response }) => sendText(response, 404, 'This assembly has no distribution.')
  const distribution = readDistribution(assembly, resource)
  const compress = createCompressor()

  return async (exchange) => {
    const { request, response, url } = exchange
    if (request.method !== 'GET' && request.method !== 'HEAD') return sendText(response, 405, ERRORS[405])
    const behaviour = behaviourFor(distribution, url.pathname)
    const viewed = viewerRequest(exchange)
    const answered = await behaviour.onRequest?.({ eventType: 'viewer-request', ip: ipOf(exchange), request: viewed })
    if (answered && 'statusCode' in answered) return sendFunctionResponse(exchange, answered)

    const found = await read(behaviour, answered?.uri ?? viewed.uri)
    if (typeof found !== 'number') return send(exchange, behaviour, found, 200)

    const page = distribution.errorPages.get(found)
    const pageBehaviour = page && behaviourFor(distribution, page.path)
    const content = pageBehaviour && (await read(pageBehaviour, page.path))
    if (pageBehaviour && content !== undefined && typeof content !== 'number') {
      return send(exchange, pageBehaviour, content, page.status)
    }
    return sendText(response, found, ERRORS[found])
  }

  /** The object behind a path, or the status that S3 answers with: without the right to list, absent is forbidden. */
  async function read({ origin }: Behaviour, uri: string): Promise<StoredObject | number> {
    const path = decode(uri === '/' ? `/${distribution.defaultRootObject}` : uri)
    if (path === undefined) return 400
    const key = origin.path + path.slice(1)
    const may = (action: string, arn: string) => grants(SERVICE, action, arn, distribution.arn)
    if (!may('s3:GetObject', `${origin.bucketArn}/${key}`)) return 403
    const object = await objectStore.get(origin.bucket, key)
    return object ?? (may('s3:ListBucket', origin.bucketArn) ? 404 : 403)
  }

  async function send(exchange: Exchange, behaviour: Behaviour, object: StoredObject, status: number) {
    let headers: Record<string, string> = { ...object.headers, 'content-type': object.contentType }
    for (const { name, value, override } of behaviour.headers) {
      if (override || headers[name] === undefined) headers[name] = value
    }
    if (behaviour.onResponse) {
      const event = { eventType: 'viewer-response', ip: ipOf(exchange), request: viewerRequest(exchange) } as const
      const edited = await behaviour.onResponse({ ...event, response: { statusCode: status, headers: wrap(headers) } })
      headers = unwrap(edited.headers)
    }
    await sendObject(exchange, object, { status, headers, compress: behaviour.compress ? compress : undefined })
  }
}

function behaviourFor({ behaviours }: Distribution, path: string): Behaviour {
  const found = behaviours.find(({ pathPattern }) => matchesPath(pathPattern, path))
  if (!found) throw new Error(`No behaviour matches ${path}.`)
  return found
}

function sendFunctionResponse({ response }: Exchange, { statusCode, headers, body }: ViewerResponse): Promise<void> {
  response.writeHead(statusCode, unwrap(headers))
  response.end(typeof body === 'object' ? body.data : body)
  return Promise.resolve()
}

function sendText(response: Exchange['response'], status: number, text = ''): Promise<void> {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'content-length': Buffer.byteLength(text) })
  response.end(response.req.method === 'HEAD' ? undefined : text)
  return Promise.resolve()
}

function wrap(headers: Record<string, string>) {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { value }]))
}

function unwrap(headers: ViewerResponse['headers'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]))
}

function ipOf({ request }: Exchange): string {
  return request.socket.remoteAddress ?? ''
}

/** A broken escape is no path. */
function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
