import { ApolloClient, gql, InMemoryCache } from '@apollo/client'
import { WebSocket } from 'undici'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AppSyncLink } from '../../../client/src/api/realtime/AppSyncLink'
import { RealtimeServer } from './RealtimeServer'

const onMessage = gql`
  subscription OnMessage {
    onMessage {
      id
    }
  }
`
const onImage = gql`
  subscription OnImage {
    onMessage {
      id
    }
  }
`
const message = (id: string) => ({ onMessage: { __typename: 'Message', id } })

let server: RealtimeServer
let tokens = 0

beforeEach(async () => {
  Object.assign(globalThis, { WebSocket })
  tokens = 0
  server = await RealtimeServer.listen()
})

afterEach(() => server.close())

function listen() {
  const link = new AppSyncLink({
    url: server.url,
    headers: (options) => Promise.resolve({ authorization: `token-${(tokens += 1)}${options?.fresh ? '-fresh' : ''}` }),
  })
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  const received: unknown[] = []
  const problems: unknown[] = []
  const follow = (query = onMessage) =>
    client.subscribe({ query }).subscribe({
      next: ({ data, error }) => (error ? problems.push(error) : received.push(data)),
      error: (problem: unknown) => problems.push(problem),
    })
  return { link, follow, received, problems }
}

test('many subscriptions share one socket, and each hears what is pushed to it', async () => {
  const { follow, received } = listen()
  follow()
  follow(onImage)
  await vi.waitFor(() => expect(server.starts).toHaveLength(2))
  server.push(message('1'))
  await vi.waitFor(() => expect(received).toHaveLength(2))
  expect(server.connections).toBe(1)
})

test('the connection and each start carry the token and the host', async () => {
  listen().follow()
  await vi.waitFor(() => expect(server.starts).toHaveLength(1))
  const { host } = new URL(server.url)
  expect(server.headers[0]).toEqual({ authorization: 'token-1', host })
  expect(server.starts[0]?.authorization).toMatchObject({ host })
})

test('after a cut it connects again with a new token, subscribes again and says that it is live', async () => {
  const { link, follow, received } = listen()
  const states: string[] = []
  link.watch(() => states.at(-1) !== link.connection && states.push(link.connection))
  follow()
  await vi.waitFor(() => expect(server.starts).toHaveLength(1))
  server.cut()
  await vi.waitFor(() => expect(server.starts).toHaveLength(1), 3000)
  server.push(message('after'))
  await vi.waitFor(() => expect(received).toEqual([message('after')]))
  expect(states).toEqual(['connecting', 'live', 'lost', 'live'])
  expect(server.headers[1]?.authorization).not.toBe(server.headers[0]?.authorization)
})

test('a refused token is replaced by a fresh one', async () => {
  server.refuse = 1
  const { follow, problems } = listen()
  follow()
  await vi.waitFor(() => expect(server.starts).toHaveLength(1), 3000)
  expect(server.headers[1]?.authorization).toContain('fresh')
  expect(problems).toEqual([])
})

test('whoever is refused again and again is told so', async () => {
  server.refuse = 9
  const { follow, problems } = listen()
  follow()
  await vi.waitFor(() => expect(problems).toHaveLength(1), 5000)
  expect(String(problems[0])).toContain('Token has expired.')
})

test('the last to leave stops the subscription and soon closes the socket', async () => {
  const { link, follow } = listen()
  const subscription = follow()
  await vi.waitFor(() => expect(server.starts).toHaveLength(1))
  subscription.unsubscribe()
  await vi.waitFor(() => expect(server.stops).toHaveLength(1))
  await vi.waitFor(() => expect(link.connection).toBe('idle'), 3000)
})
