import { PutObjectCommand } from '@aws-sdk/client-s3'
import { readdirSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBuckets } from './openBuckets'
import { signForm } from './signForm'

let buckets: Awaited<ReturnType<typeof openBuckets>>
beforeAll(async () => (buckets = await openBuckets()))
afterAll(async () => await buckets.close())

const leftOvers = () =>
  ['incoming', 'bytes', 'rows'].flatMap((name) => readdirSync(join(buckets.folder, 'uploads', name)))

/** Sends a head that promises more than comes, then hangs up. */
async function hangUp(method: string, path: string, headers: Record<string, string>, start: string) {
  const half = request(`${buckets.address}${path}`, { method, headers: { ...headers, 'content-length': '1000000' } })
  half.on('error', () => undefined)
  half.write(start)
  await wait(50)
  half.destroy()
}

test('a form that is cut off leaves nothing', async () => {
  const fields = signForm({ credentials: buckets.credentialsOf('Signer') })
  const part = (name: string, value: string) =>
    `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const file = `--edge\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\n${'x'.repeat(70_000)}`
  const start =
    Object.entries(fields)
      .map(([name, value]) => part(name, value))
      .join('') + file
  await hangUp('POST', '/uploads', { 'content-type': 'multipart/form-data; boundary=edge' }, start)
  await vi.waitFor(() => expect(leftOvers()).toEqual([]))
  expect(buckets.events).toEqual([])
})

test('a put that is cut off leaves nothing', async () => {
  const { s3 } = buckets
  s3.middlewareStack.add(
    (next) => async (call) => {
      const { method, path, headers } = call.request as {
        method: string
        path: string
        headers: Record<string, string>
      }
      await hangUp(method, path, headers, 'half of it')
      return await next(call)
    },
    { step: 'finalizeRequest', priority: 'low', name: 'hangUp' },
  )
  await s3.send(new PutObjectCommand({ Bucket: 'uploads', Key: 'in/whole', Body: 'all of it' }))
  await vi.waitFor(() => expect(leftOvers()).toHaveLength(2))
  expect(await buckets.store.get('uploads', 'in/whole')).toMatchObject({ size: 9 })
})
