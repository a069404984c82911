import type { Exchange } from '../services'
import type { ViewerRequest, ViewerValues } from './createViewerFunction'

/** A request as CloudFront functions see it. */
export function viewerRequest({ request, url }: Exchange): ViewerRequest {
  const headers: ViewerValues = {}
  for (const [name, value] of Object.entries(request.headers)) {
    if (name !== 'cookie' && value !== undefined)
      headers[name] = { value: Array.isArray(value) ? value.join(',') : value }
  }
  const cookies = (request.headers.cookie ?? '').split(';').map((pair) => pair.trim().split(/=(.*)/s))
  return {
    method: request.method ?? 'GET',
    uri: url.pathname,
    querystring: Object.fromEntries([...url.searchParams].map(([name, value]) => [name, { value }])),
    headers,
    cookies: Object.fromEntries(cookies.filter(([name]) => name).map(([name = '', value = '']) => [name, { value }])),
  }
}
