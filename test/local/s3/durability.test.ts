import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { expireObjects } from '../../../local/s3/expireObjects'
import { Bucket } from '../../../local/s3/Bucket'
import { BucketFiles } from '../../../local/s3/BucketFiles'
import { openBuckets } from './openBuckets'
import { textOf } from './textOf'

const DAY_MS = 24 * 60 * 60 * 1000
const newFolder = () => mkdtempSync(join(tmpdir(), 'buckets-'))

/** Runs the writer for a while, kills it, and gives the last number that it called safe. */
async function writeAndKill(folder: string): Promise<number> {
  const writer = spawn(process.execPath, [
    '--import',
    'tsx',
    fileURLToPath(new URL('./writeForever.ts', import.meta.url)),
    folder,
  ])
  let output = ''
  writer.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
    if (output.split('\n').length > 40) writer.kill('SIGKILL')
  })
  await new Promise((resolve) => writer.once('close', resolve))
  return output.split('\n').length - 2
}

test('what was stored survives a kill, whole', async () => {
  const folder = newFolder()
  const last = await writeAndKill(folder)
  const { store, close } = await openBuckets(folder)
  expect(last).toBeGreaterThan(30)
  for (let number = 0; number <= last; number++) {
    const stored = await textOf(store, 'uploads', `number/${number}`)
    expect(stored).toBe(String(number).repeat(1000))
  }
  const latest = Number(await textOf(store, 'uploads', 'latest'))
  expect(latest).toBeGreaterThanOrEqual(last)
  await close()
})

test('what a crash left half done is gone after the next start', async () => {
  const folder = newFolder()
  const first = await openBuckets(folder)
  await first.store.put('uploads', 'whole', Buffer.from('a pear'), 'text/plain')
  await first.close()
  for (const name of ['incoming/half', 'bytes/nobodys']) writeFileSync(join(folder, 'uploads', name), 'half')
  await (await openBuckets(folder)).close()
  const files = await BucketFiles.open(join(folder, 'uploads'))
  expect(files.keys()).toEqual(['whole'])
})

test('an upload that nobody fetched is gone after a day', async () => {
  const { store, folder, close } = await openBuckets()
  for (const key of ['in/pear', 'kept']) await store.put('uploads', key, Buffer.from('a pear'), 'text/plain')
  await close()
  const files = await BucketFiles.open(join(folder, 'uploads'))
  const rules = { versioned: false, cors: [], lifecycle: [{ prefix: 'in/', expirationDays: 1 }] }
  const bucket = new Bucket('uploads', rules, files)
  await expireObjects(bucket, Date.now() + DAY_MS / 2)
  expect(files.keys().sort()).toEqual(['in/pear', 'kept'])
  await expireObjects(bucket, Date.now() + DAY_MS + 1)
  expect(files.keys()).toEqual(['kept'])
})
