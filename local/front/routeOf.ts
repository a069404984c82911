import type { Exchange, HttpHandler } from '../services'
import { AwsError } from '../AwsError'
import { allowAnyOrigin } from './allowAnyOrigin'
import { apiOf } from './apiOf'
import type { FrontServices } from './FrontServices'
import { serviceOf } from './serviceOf'

const COGNITO_TARGET = 'AWSCognitoIdentityProviderService.'

/** Which service answers a request. The order is the promise: what comes first wins. */
export function routeOf({ request, url }: Exchange, services: FrontServices): HttpHandler {
  const path = url.pathname
  if (isForUserPools(request.headers, path)) return allowAnyOrigin(services.userPools)

  const api = apiOf(services.graphqlApis, path)
  if (api) return allowAnyOrigin(api.http)

  const service = serviceOf(request)
  if (service) return services.signed.get(service) ?? refuse(service)

  const [, first = ''] = path.split('/')
  if (services.buckets.has(decode(first))) return services.objectStore
  if (/^\/_local\/inbox(\.json|\/|$)/.test(path)) return services.inbox
  if (first === '_local') return services.indexPage
  return services.distribution
}

/** Also the browser's question before a call from another origin: it names the header, not yet the call. */
function isForUserPools(headers: Exchange['request']['headers'], path: string): boolean {
  const target = headers['x-amz-target']
  if (typeof target === 'string' && target.startsWith(COGNITO_TARGET)) return true
  if (/^\/[\w-]+_[A-Za-z0-9]+\/\.well-known\//.test(path)) return true
  return path === '/' && (headers['access-control-request-headers'] ?? '').toLowerCase().includes('x-amz-target')
}

function refuse(service: string): HttpHandler {
  return () =>
    Promise.reject(new AwsError('UnknownServiceException', `The local cloud has no service "${service}".`, 501))
}

/** A broken escape is no bucket's name. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
