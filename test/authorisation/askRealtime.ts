import { WebSocket } from 'ws'
import type { Answer } from './askHttp'
import type { HeadersOf } from './callers'

interface Frame {
  type: string
  payload?: { errors?: { errorType?: string; message?: string; errorCode?: number }[] }
}

/** Opens a socket, subscribes, and says how that went. */
export function askRealtime(url: string, headersOf: HeadersOf, query: string): Promise<Answer> {
  const data = JSON.stringify({ query, variables: {} })
  const { host } = new URL(url)
  const authorization = (body: string, path: string) => ({ ...headersOf(body, path), host })
  const header = Buffer.from(JSON.stringify(authorization('{}', '/graphql/connect'))).toString('base64url')
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}/realtime`, ['graphql-ws', `header-${header}`])
  return new Promise<Answer>((resolve, reject) => {
    socket.on('error', reject)
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
    socket.on('message', (message: Buffer) => {
      const { type, payload } = JSON.parse(message.toString()) as Frame
      const errors = payload?.errors?.map((error) => ({
        errorType: error.errorType ?? '',
        message: error.message ?? '',
      }))
      if (type === 'connection_ack') {
        const extensions = { authorization: authorization(data, '/graphql') }
        socket.send(JSON.stringify({ id: '1', type: 'start', payload: { data, extensions } }))
      }
      if (type === 'start_ack') resolve({ status: 200, data: {} })
      if (type === 'connection_error') resolve({ status: 401 })
      if (type === 'error') resolve({ status: 200, errors: errors ?? [] })
    })
  }).finally(() => socket.close())
}
