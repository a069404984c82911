import { once } from 'node:events'
import { WebSocket } from 'ws'
import type { TestApi } from './startApi'

/** A message of the real-time protocol. */
interface Message {
  type: string
  id?: string
  payload?: { data?: Record<string, unknown>; errors?: Record<string, unknown>[]; connectionTimeoutMs?: number }
}

/** Connects as aws-amplify does: the credentials are in a sub-protocol. */
export async function connect(api: TestApi, credentials: Record<string, string> = { 'x-api-key': api.apiKey }) {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const header = `header-${encode({ host: 'localhost', ...credentials })}`
  return listen(
    new WebSocket(`${api.address.replace('http', 'ws')}/graphql/realtime`, ['graphql-ws', header]),
    credentials,
  )
}

/** Follows what arrives on a socket. */
export async function listen(socket: WebSocket, credentials: Record<string, string>) {
  const arrived: Message[] = []
  const waiting: (() => void)[] = []
  socket.on('message', (data: Buffer) => {
    arrived.push(JSON.parse(data.toString()) as Message)
    for (const look of waiting.splice(0)) look()
  })
  await once(socket, 'open')
  const send = (message: object): void => socket.send(JSON.stringify(message))
  const next = async (type: string, id?: string): Promise<Message> => {
    for (;;) {
      const index = arrived.findIndex((message) => message.type === type && (id === undefined || message.id === id))
      const [found] = index < 0 ? [] : arrived.splice(index, 1)
      if (found) return found
      await new Promise<void>((look) => waiting.push(look))
    }
  }
  const start = (id: string, query: string, variables: object = {}, authorization: object = credentials): void =>
    send({ id, type: 'start', payload: { data: JSON.stringify({ query, variables }), extensions: { authorization } } })
  return {
    socket,
    arrived,
    send,
    next,
    start,
    /** Subscribes and waits until it holds. */
    async subscribe(id: string, query: string, variables: object = {}) {
      start(id, query, variables)
      await next('start_ack', id)
    },
    close: () => socket.terminate(),
  }
}
