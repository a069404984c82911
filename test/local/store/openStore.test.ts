import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import { openStore } from '../../../local/store/openStore'

const opened: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of opened.splice(0)) await close()
})

async function open(dataFile?: string) {
  const dynamodb = await startDynamoDb(dataFile === undefined ? {} : { dataFile })
  opened.push(() => dynamodb.close())
  return { store: await openStore(dynamodb), dynamodb }
}

test('a record is what was put, until it is removed', async () => {
  const { store } = await open()
  await store.put('users', 'amara', { name: 'Amara é', tags: [1, null] })
  expect(await store.get('users', 'amara')).toEqual({ name: 'Amara é', tags: [1, null] })
  expect(await store.get('pools', 'amara')).toBeUndefined()
  await store.remove('users', 'amara')
  expect(await store.get('users', 'amara')).toBeUndefined()
})

test('only one of many creates the same key', async () => {
  const { store } = await open()
  const created = await Promise.all(Array.from({ length: 20 }, (_, index) => store.create('users', 'amara', index)))
  expect(created.filter(Boolean)).toHaveLength(1)
  expect(await store.get('users', 'amara')).toBe(created.indexOf(true))
})

test('a collection is listed in order of key, however large', async () => {
  const { store } = await open()
  const keys = Array.from({ length: 30 }, (_, index) => String(index).padStart(3, '0'))
  const large = 'x'.repeat(100_000)
  await Promise.all(keys.toReversed().map((key) => store.put('mails', key, large)))
  const rows = await store.list<string>('mails')
  expect(rows.map(({ key }) => key)).toEqual(keys)
})

test('records are there after a restart', async () => {
  const dataFile = join(mkdtempSync(join(tmpdir(), 'store-')), 'data.sqlite')
  const before = await open(dataFile)
  await before.store.put('users', 'amara', 1)
  await before.dynamodb.close()
  const after = await open(dataFile)
  expect(await after.store.get('users', 'amara')).toBe(1)
})
