import { afterAll, expect, test } from 'vitest'
import { openSite } from './openSite'

const SCRIPT = 'export const sentence = "a sentence that repeats itself"\n'.repeat(100)

const site = await openSite()
await site.put('index.html', '<h1>Notes</h1>', 'text/html', 'no-cache')
await site.put('missing.html', 'Nothing here', 'text/html')
await site.put('assets/app.js', SCRIPT, 'text/javascript', 'public, max-age=31536000, immutable')
await site.put('raw/app.js', SCRIPT, 'text/javascript')
await site.put('a photo+1.webp', 'RIFF', 'image/webp')
afterAll(() => site.close())

test('the root is the default object, with the headers that it was stored with and those of the policy', async () => {
  const response = await site.get('/')
  expect(await response.text()).toBe('<h1>Notes</h1>')
  expect(response.headers.get('content-type')).toBe('text/html')
  expect(response.headers.get('cache-control')).toBe('no-cache')
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(response.headers.get('x-notes')).toBe('yes')
})

test("a page of the client is what the distribution's function makes of its path", async () => {
  expect(await (await site.get('/pages/7')).text()).toBe('<h1>Notes</h1>')
})

test('what is not there gets the error page and its status', async () => {
  const response = await site.get('/nothing.txt')
  expect([response.status, await response.text()]).toEqual([404, 'Nothing here'])
})

test.each(['br', 'gzip'])('text is compressed with %s for who takes it', async (encoding) => {
  const response = await site.get('/assets/app.js', { 'accept-encoding': encoding })
  expect(response.headers.get('content-encoding')).toBe(encoding)
  expect(Number(response.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 5)
  expect(response.headers.get('vary')).toBe('accept-encoding')
  expect(await response.text()).toBe(SCRIPT)
})

test.each([
  ['a behaviour that does not compress', '/raw/app.js', 'br'],
  ['a small file', '/', 'br'],
  ['who does not take it', '/assets/app.js', 'br;q=0'],
])('%s gets the bytes as they are', async (_what, path, encoding) => {
  const response = await site.get(path, { 'accept-encoding': encoding })
  expect(response.headers.get('content-encoding')).toBeNull()
})

test('who has this state already gets no body', async () => {
  for (const encoding of ['identity', 'br']) {
    const first = await site.get('/assets/app.js', { 'accept-encoding': encoding })
    const etag = first.headers.get('etag') ?? ''
    const again = await site.get('/assets/app.js', { 'if-none-match': etag, 'accept-encoding': encoding })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', etag])
    expect(again.headers.get('cache-control')).toContain('immutable')
  }
})

test.each([
  ['bytes=0-5', 206, SCRIPT.slice(0, 6), `bytes 0-5/${SCRIPT.length}`],
  ['bytes=-4', 206, SCRIPT.slice(-4), `bytes ${SCRIPT.length - 4}-${SCRIPT.length - 1}/${SCRIPT.length}`],
  ['bytes=10-', 206, SCRIPT.slice(10), `bytes 10-${SCRIPT.length - 1}/${SCRIPT.length}`],
  ['bytes=999999-', 416, '', `bytes */${SCRIPT.length}`],
  ['bytes=0-1,4-5', 200, SCRIPT, null],
])('the range %s is answered', async (range, status, body, contentRange) => {
  const response = await site.get('/raw/app.js', { range })
  expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
    status,
    body,
    contentRange,
  ])
})

test('HEAD answers with the headers alone', async () => {
  const response = await site.get('/raw/app.js', {}, 'HEAD')
  expect(response.headers.get('content-length')).toBe(String(SCRIPT.length))
  expect(await response.text()).toBe('')
})

test('a path is decoded once', async () => {
  expect((await site.get('/a%20photo+1.webp')).status).toBe(200)
  expect((await site.get('/%E0%A4%A')).status).toBe(400)
})

test('only reading is served', async () => {
  expect((await site.get('/', {}, 'POST')).status).toBe(405)
})
