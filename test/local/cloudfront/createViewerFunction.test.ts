import { expect, test } from 'vitest'
import { createViewerFunction, type ViewerEvent } from '../../../local/cloudfront/createViewerFunction'

const event: ViewerEvent = {
  eventType: 'viewer-request',
  ip: '127.0.0.1',
  request: { method: 'GET', uri: '/a', querystring: {}, headers: {}, cookies: {} },
}

const run = (code: string) => createViewerFunction('Test', code)(event)

test('a function may answer by itself', async () => {
  const code = "function handler() { return { statusCode: 302, headers: { location: { value: '/b' } } } }"
  expect(await run(code)).toEqual({ statusCode: 302, headers: { location: { value: '/b' } } })
})

test('a function may be asynchronous', async () => {
  expect(await run("async function handler(event) { event.request.uri = '/c'; return event.request }")).toMatchObject({
    uri: '/c',
  })
})

test('a function that does not end is stopped', async () => {
  await expect(run('function handler() { for (;;) {} }')).rejects.toThrow('timed out')
})

test('a function reaches nothing of this machine', async () => {
  const code =
    'function handler(event) { event.request.uri = typeof process + typeof require + typeof fetch; return event.request }'
  expect(await run(code)).toMatchObject({ uri: 'undefinedundefinedundefined' })
  await expect(
    run("function handler(event) { return event.constructor.constructor('return process')() }"),
  ).rejects.toThrow()
})

test('a function that answers with nothing is told what to return', async () => {
  await expect(run('function handler() {}')).rejects.toThrow('must return a request or a response')
})

test('a function that imports is refused', () => {
  expect(() => createViewerFunction('Test', "import cf from 'cloudfront'")).toThrow('key value stores are not served')
})
