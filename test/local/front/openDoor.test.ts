import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test, vi } from 'vitest'
import { openDoor } from '../../../local/front/openDoor'
import { openNamedDoor } from './openNamedDoor'

const door = await openNamedDoor()
const several = await openNamedDoor(['first', 'second'])
afterAll(() => Promise.all([door.close(), several.close()]))

const signedFor = (service: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=local/20261121/us-east-1/${service}/aws4_request, SignedHeaders=host, Signature=0`,
})
const target = (name: string) => ({ 'x-amz-target': name })

test.each<[string, string, RequestInit, string]>([
  [
    'a call of the user pools',
    '/',
    { method: 'POST', headers: target('AWSCognitoIdentityProviderService.SignUp') },
    'user pools',
  ],
  ['the keys of a user pool', '/eu-west-1_aB3/.well-known/jwks.json', {}, 'user pools'],
  ['the configuration of a user pool', '/eu-west-1_aB3/.well-known/openid-configuration', {}, 'user pools'],
  ['GraphQL', '/graphql', { method: 'POST' }, 'api'],
  ['GraphQL that is signed', '/graphql', { method: 'POST', headers: signedFor('appsync') }, 'api'],
  ['a call signed for DynamoDB', '/', { method: 'POST', headers: signedFor('dynamodb') }, 'dynamodb'],
  ['an unsigned call of DynamoDB', '/', { method: 'POST', headers: target('DynamoDB_20120810.GetItem') }, 'dynamodb'],
  ['a call signed for S3', '/uploads/a', { headers: signedFor('s3') }, 's3'],
  ['a presigned address', '/uploads/a?X-Amz-Credential=local%2F20261121%2Fus-east-1%2Fs3%2Faws4_request', {}, 's3'],
  ['a form for a bucket', '/uploads', { method: 'POST' }, 'bucket'],
  ['what only begins like a bucket', '/uploads-old/a', {}, 'distribution'],
  ['the inbox', '/_local/inbox', {}, 'inbox'],
  ['a mail of the inbox', '/_local/inbox/1', {}, 'inbox'],
  ['the page of what is where', '/_local/', {}, 'index'],
  ['everything else', '/', {}, 'distribution'],
  ['a path of the web client', '/listings/1', {}, 'distribution'],
  ['a path that looks like another address', '//evil.example/x', {}, 'distribution'],
])('%s goes where it belongs', async (_what, path, init, name) => {
  const response = await fetch(`${door.address}${path}`, init)
  expect(await response.text()).toBe(name)
})

test('each of several APIs has its path', async () => {
  const answer = async (path: string) => (await fetch(`${several.address}${path}`, { method: 'POST' })).text()
  expect(await answer('/apis/second/graphql')).toBe('second')
  expect(await answer('/graphql')).toBe('distribution')
})

test('a web page of any origin may ask the API', async () => {
  const headers = { origin: 'https://example.com', 'access-control-request-headers': 'x-api-key' }
  const asked = await fetch(`${door.address}/graphql`, { method: 'OPTIONS', headers })
  expect(asked.status).toBe(204)
  expect(asked.headers.get('access-control-allow-headers')).toBe('x-api-key')
  const answered = await fetch(`${door.address}/graphql`, { method: 'POST' })
  expect(answered.headers.get('access-control-allow-origin')).toBe('*')
  const other = await fetch(`${door.address}/`, { method: 'POST', headers: signedFor('dynamodb') })
  expect(other.headers.get('access-control-allow-origin')).toBeNull()
})

test('a body is read up to the limit of who reads it', async () => {
  const post = (length: number) => fetch(`${door.address}/graphql`, { method: 'POST', body: 'x'.repeat(length) })
  expect(await (await post(3)).text()).toBe('api xxx')
  const refused = await post(1_001)
  expect(refused.status).toBe(413)
  expect(await refused.json()).toMatchObject({ message: 'The request is larger than 1000 bytes.' })
})

test('a fault inside is told to the terminal and to nobody else', async () => {
  const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const response = await fetch(`${door.address}/`, { method: 'POST', headers: signedFor('ses') })
  expect(response.status).toBe(500)
  expect(await response.text()).not.toContain('secret')
  expect(String(stderr.mock.calls[0]?.[0])).toContain('a secret of the inside')
  stderr.mockRestore()
})

test('a service that is not here is named', async () => {
  const response = await fetch(`${door.address}/`, { method: 'POST', headers: signedFor('sqs') })
  expect(response.status).toBe(501)
  expect(await response.json()).toMatchObject({ message: 'The local cloud has no service "sqs".' })
})

/** Speaks HTTP by hand, for what `fetch` would not send. */
async function send(lines: string[]): Promise<string> {
  const socket = connect(Number(new URL(door.address).port), '127.0.0.1')
  socket.write([...lines, 'connection: close', '', ''].join('\r\n'))
  return text(socket)
}

test("a foreign host's name is not served", async () => {
  expect(await send(['GET / HTTP/1.1', 'host: evil.example'])).toMatch(/^HTTP\/1.1 421/)
})

test.each([
  ['/graphql/realtime', '418 api'],
  ['/graphql', '418 api'],
  ['/elsewhere', '404'],
])('an upgrade of %s is answered with %s', async (path, status) => {
  const socket = connect(Number(new URL(door.address).port), '127.0.0.1')
  socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`)
  expect(await text(socket)).toContain(`HTTP/1.1 ${status}`)
})

test('a port in use is said in one sentence', async () => {
  const port = Number(new URL(door.address).port)
  await expect(openDoor({ port })).rejects.toThrow(
    `Port ${port} is in use. Stop the program that has it, or choose another with --port.`,
  )
})

test('before the services are there the door says so', async () => {
  const early = await openDoor({ port: 0 })
  expect((await fetch(early.address)).status).toBe(503)
  await early.close()
})

test('a closed door can be opened again at the same port', async () => {
  const first = await openDoor({ port: 0 })
  const port = Number(new URL(first.address).port)
  await fetch(first.address)
  await first.close()
  const second = await openDoor({ port })
  expect(second.address).toBe(first.address)
  await second.close()
})
