import { randomBytes } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openBuckets } from './openBuckets'
import { postForm } from './postForm'
import { signForm, type Ticket } from './signForm'
import { textOf } from './textOf'

let buckets: Awaited<ReturnType<typeof openBuckets>>
beforeAll(async () => (buckets = await openBuckets()))
afterAll(async () => await buckets.close())
beforeEach(() => void buckets.events.splice(0))

const post = async (ticket: Partial<Ticket>, change: Record<string, string> = {}, file?: string) =>
  await postForm(
    buckets.address,
    { ...signForm({ credentials: buckets.credentialsOf('Signer'), ...ticket }), ...change },
    file,
  )

test('a form with a ticket stores its file, and whoever listens hears of it once', async () => {
  const answer = await post({
    fields: { 'Content-Type': 'image/jpeg' },
    conditions: [['content-length-range', 1, 100]],
  })
  expect(answer.status).toBe(204)
  const stored = await buckets.store.get('uploads', 'in/pear.jpg')
  expect(stored).toMatchObject({ size: 6, contentType: 'image/jpeg' })
  expect(await textOf(buckets.store, 'uploads', 'in/pear.jpg')).toBe('a pear')
  expect(buckets.events).toEqual([
    { bucket: 'uploads', key: 'in/pear.jpg', size: 6, etag: stored?.etag, eventName: 'ObjectCreated:Post' },
  ])
})

test('an upload is acknowledged when whoever listens has taken note of it', async () => {
  const noted: string[] = []
  buckets.store.onCreated(async ({ key }) => {
    await setImmediate()
    noted.push(key)
  })
  expect((await post({})).status).toBe(204)
  expect(noted).toEqual(['in/pear.jpg'])
})

test('a file of many megabytes arrives byte by byte', async () => {
  const file = new Uint8Array(randomBytes(5 * 2 ** 20 + 7))
  const fields = signForm({ credentials: buckets.credentialsOf('Signer'), key: 'in/big' })
  expect(await postForm(buckets.address, fields, file)).toMatchObject({ status: 204 })
  const stored = await textOf(buckets.store, 'uploads', 'in/big')
  expect(Buffer.from(stored, 'latin1').equals(file)).toBe(true)
})

test.each<[string, Partial<Ticket>, Record<string, string>, number, string]>([
  ['larger than the ticket allows', { conditions: [['content-length-range', 1, 5]] }, {}, 400, 'EntityTooLarge'],
  ['smaller than the ticket allows', { conditions: [['content-length-range', 7, 100]] }, {}, 400, 'EntityTooSmall'],
  ['under another key', {}, { key: 'in/apple.jpg' }, 403, 'AccessDenied'],
  [
    'of another type',
    { fields: { 'Content-Type': 'image/jpeg' } },
    { 'Content-Type': 'text/html' },
    403,
    'AccessDenied',
  ],
  ['with a field nobody signed', {}, { 'x-amz-meta-owner': 'me' }, 403, 'AccessDenied'],
  ['after the ticket ran out', { expiresAt: new Date(Date.now() - 1000) }, {}, 403, 'AccessDenied'],
  ['with a made-up signature', {}, { 'X-Amz-Signature': '0'.repeat(64) }, 403, 'SignatureDoesNotMatch'],
  ['with another policy than was signed', {}, { Policy: btoa('{"conditions":[]}') }, 403, 'SignatureDoesNotMatch'],
  ['where the signer may not write', { key: 'elsewhere/pear.jpg' }, {}, 403, 'AccessDenied'],
  ['with a stranger’s session', {}, { 'X-Amz-Security-Token': 'made-up' }, 400, 'InvalidToken'],
  ['without a key', {}, { key: '' }, 400, 'InvalidArgument'],
])('a file %s is refused and leaves nothing', async (_why, ticket, change, status, code) => {
  const answer = await post(ticket, change)
  expect(answer).toMatchObject({ status, code })
  expect(buckets.events).toEqual([])
})

test('an error says which condition failed', async () => {
  const { message } = await post({}, { key: 'in/apple.jpg' })
  expect(message).toBe(
    'Invalid according to Policy: Policy Condition failed: [&quot;eq&quot;,&quot;$key&quot;,&quot;in/pear.jpg&quot;]',
  )
})

test('a condition may leave the end of a field open', async () => {
  const conditions: Ticket['conditions'] = [['starts-with', '$x-amz-meta-note', 'ripe']]
  expect(await post({ conditions }, { 'x-amz-meta-note': 'ripe and green' })).toMatchObject({ status: 204 })
  expect(await post({ conditions }, { 'x-amz-meta-note': 'green' })).toMatchObject({ status: 403 })
})

test('a policy that cannot be read, or asks for what is unknown, is refused', async () => {
  const odd = ['ends-with', '$key', 'jpg'] as [string, string, string]
  expect(await post({ conditions: [odd] })).toMatchObject({ status: 400, code: 'InvalidPolicyDocument' })
})

test('the file name may be part of the key', async () => {
  expect(await post({ key: 'in/${filename}' })).toMatchObject({ status: 204 })
  expect(buckets.events).toMatchObject([{ key: 'in/pear.jpg' }])
})

test('a form may ask for a status and a document', async () => {
  const answer = await post({ fields: { success_action_status: '201' } })
  expect(answer.status).toBe(201)
  expect(answer.text).toContain('<Key>in/pear.jpg</Key>')
})

test('a form without a file is refused', async () => {
  const form = new FormData()
  form.set('key', 'in/pear.jpg')
  const response = await fetch(`${buckets.address}/uploads`, { method: 'POST', body: form })
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining('exactly one file upload')])
})
