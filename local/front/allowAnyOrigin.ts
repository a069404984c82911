import type { HttpHandler } from '../services'

/** Lets any web page call an API, as AppSync and Cognito do, and answers the browser's question beforehand. */
export function allowAnyOrigin(handler: HttpHandler): HttpHandler {
  return async (exchange) => {
    const { request, response } = exchange
    response.setHeader('access-control-allow-origin', '*')
    response.setHeader('access-control-expose-headers', 'x-amzn-RequestId,x-amzn-ErrorType,x-amzn-ErrorMessage,Date')
    if (request.method !== 'OPTIONS') return handler(exchange)
    response.writeHead(204, {
      'access-control-allow-methods': 'GET,POST,OPTIONS',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-max-age': '86400',
    })
    response.end()
  }
}
