import { expect, test } from 'vitest'
import { realtimeUrl } from '../../../client/src/api/realtime/realtimeUrl'

test.each([
  [
    'https://abcdefghijklmnopqrstuvwxyz.appsync-api.eu-west-1.amazonaws.com/graphql',
    'wss://abcdefghijklmnopqrstuvwxyz.appsync-realtime-api.eu-west-1.amazonaws.com/graphql',
  ],
  ['https://api.example.com/graphql', 'wss://api.example.com/graphql/realtime'],
  ['http://localhost:4400/graphql', 'ws://localhost:4400/graphql/realtime'],
])('the socket of %s is %s', (url, socket) => {
  expect(realtimeUrl(url)).toBe(socket)
})
