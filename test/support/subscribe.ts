import WebSocket from 'ws'
import type { Api } from './Api'

/** A running subscription: what has arrived so far, and how to end it. */
interface Subscription<Data> {
  received: Data[]
  close(): void
}

/** Subscribes as a member over AppSync's real-time protocol. Resolves once the server has acknowledged it. */
export async function subscribe<Data>(api: Api, name: string, query: string): Promise<Subscription<Data>> {
  const { accessToken } = await api.session(name)
  const { graphqlUrl } = api.deployment
  const authorization = { host: new URL(graphqlUrl).host, Authorization: accessToken }
  const header = Buffer.from(JSON.stringify(authorization)).toString('base64url')
  const socket = new WebSocket(`${graphqlUrl.replace(/^http/, 'ws')}/realtime`, ['graphql-ws', `header-${header}`])
  const received: Data[] = []
  await new Promise<void>((resolve, reject) => {
    const start = { data: JSON.stringify({ query, variables: {} }), extensions: { authorization } }
    socket.on('error', reject)
    socket.on('open', () => socket.send(JSON.stringify({ type: 'connection_init' })))
    socket.on('message', (frame: Buffer) => {
      const { type, payload } = JSON.parse(frame.toString('utf8')) as { type: string; payload?: { data: Data } }
      if (type === 'connection_ack') socket.send(JSON.stringify({ id: 'one', type: 'start', payload: start }))
      if (type === 'start_ack') resolve()
      if (type === 'error') reject(new Error(JSON.stringify(payload)))
      if (type === 'data' && payload) received.push(payload.data)
    })
  })
  return { received, close: () => socket.close() }
}
