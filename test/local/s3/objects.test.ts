import {
  CopyObjectCommand,
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  PutObjectTaggingCommand,
} from '@aws-sdk/client-s3'
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBuckets } from './openBuckets'

const Bucket = 'uploads'
let buckets: Awaited<ReturnType<typeof openBuckets>>
beforeAll(async () => (buckets = await openBuckets()))
afterAll(async () => await buckets.close())

const put = async (Key: string, Body = 'a pear') => await buckets.s3.send(new PutObjectCommand({ Bucket, Key, Body }))
const read = async (Key: string, more: { Range?: string; VersionId?: string } = {}, bucket = Bucket) => {
  const { Body } = await buckets.s3.send(new GetObjectCommand({ Bucket: bucket, Key, ...more }))
  return await Body?.transformToString()
}

test('what is put can be read, with its type, its headers and its MD5', async () => {
  const headers = { ContentType: 'image/png', CacheControl: 'max-age=9', Metadata: { owner: 'ada' } }
  await buckets.s3.send(new PutObjectCommand({ Bucket, Key: 'a', Body: 'a pear', ...headers }))
  const ETag = `"${createHash('md5').update('a pear').digest('hex')}"`
  expect(await buckets.s3.send(new HeadObjectCommand({ Bucket, Key: 'a' }))).toMatchObject({
    ...headers,
    ETag,
    ContentLength: 6,
  })
  expect(await read('a')).toBe('a pear')
})

test('a stream in chunks is stored without their marks', async () => {
  const Body = Readable.from([Buffer.alloc(70_000, 'a'), Buffer.alloc(9, 'b')])
  await buckets.s3.send(new PutObjectCommand({ Bucket, Key: 'stream', Body, ContentLength: 70_009 }))
  expect(await read('stream')).toBe('a'.repeat(70_000) + 'b'.repeat(9))
})

test.each([
  ['Content-MD5', { ContentMD5: Buffer.alloc(16).toString('base64') }],
  ['checksum', { ChecksumCRC32: 'AAAAAA==' }],
  ['SHA-256', { ChecksumSHA256: Buffer.alloc(32).toString('base64') }],
])('bytes that do not fit their %s are refused', async (_what, announced) => {
  const broken = buckets.s3.send(new PutObjectCommand({ Bucket, Key: 'broken', Body: 'a pear', ...announced }))
  await expect(broken).rejects.toMatchObject({ name: 'BadDigest' })
  expect(await buckets.store.get(Bucket, 'broken')).toBeUndefined()
})

test.each([
  '../../../etc/passwd',
  'é à/日本 語.jpg',
  'a+b %41&c?.txt',
  '<\'">',
  '/leading',
  'a//b/.',
  'x'.repeat(1024),
])('a key is any text: %s', async (key) => {
  await put(key, key)
  expect(await read(key)).toBe(key)
  const { Contents } = await buckets.s3.send(new ListObjectsV2Command({ Bucket, Prefix: key }))
  expect(Contents?.map(({ Key }) => Key)).toEqual([key])
})

test('a key that is too long is refused', async () => {
  await expect(put('x'.repeat(1025))).rejects.toMatchObject({ name: 'KeyTooLongError' })
})

test('a part of an object can be read, and no part behind its end', async () => {
  await put('part', '0123456789')
  expect(await read('part', { Range: 'bytes=2-4' })).toBe('234')
  expect(await read('part', { Range: 'bytes=-3' })).toBe('789')
  await expect(read('part', { Range: 'bytes=10-' })).rejects.toMatchObject({ name: 'InvalidRange' })
})

test('who has the newest version already is told so', async () => {
  const { ETag: IfNoneMatch } = await put('fresh')
  const again = buckets.s3.send(new GetObjectCommand({ Bucket, Key: 'fresh', IfNoneMatch }))
  await expect(again).rejects.toMatchObject({ $metadata: { httpStatusCode: 304 } })
})

test('of writers who want to be the first, one is', async () => {
  const writes = ['a', 'b', 'c', 'd'].map(
    async (Body) => await buckets.s3.send(new PutObjectCommand({ Bucket, Key: 'first', Body, IfNoneMatch: '*' })),
  )
  const outcomes = await Promise.allSettled(writes)
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test('a list is in order, in pages, and rolled up at a delimiter', async () => {
  for (const key of ['l/b/2', 'l/a', 'l/b/1', 'l/c/1']) await put(key)
  const rolled = await buckets.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', Delimiter: '/' }))
  expect(rolled.Contents?.map(({ Key }) => Key)).toEqual(['l/a'])
  expect(rolled.CommonPrefixes?.map(({ Prefix }) => Prefix)).toEqual(['l/b/', 'l/c/'])
  const first = await buckets.s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'l/', MaxKeys: 3 }))
  const rest = { Bucket, Prefix: 'l/', ContinuationToken: first.NextContinuationToken }
  expect((await buckets.s3.send(new ListObjectsV2Command(rest))).Contents?.map(({ Key }) => Key)).toEqual(['l/c/1'])
})

test('a copy has the bytes and, unless it says otherwise, the description', async () => {
  await put('original')
  const CopySource = `${Bucket}/original`
  await buckets.s3.send(new CopyObjectCommand({ Bucket: 'archive', Key: 'copy', CopySource }))
  expect(await read('copy', {}, 'archive')).toBe('a pear')
})

test('what is deleted is gone, and may be deleted again', async () => {
  await put('gone')
  await buckets.s3.send(new DeleteObjectCommand({ Bucket, Key: 'gone' }))
  await expect(read('gone')).rejects.toMatchObject({ name: 'NoSuchKey' })
  const Delete = { Objects: [{ Key: 'gone' }, { Key: 'a' }] }
  const { Deleted } = await buckets.s3.send(new DeleteObjectsCommand({ Bucket, Delete }))
  expect(Deleted?.map(({ Key }) => Key)).toEqual(['gone', 'a'])
})

test('a bucket with versions keeps what was overwritten or deleted', async () => {
  const archived = { Bucket: 'archive', Key: 'kept' }
  const { VersionId } = await buckets.s3.send(new PutObjectCommand({ ...archived, Body: 'first' }))
  await buckets.s3.send(new PutObjectCommand({ ...archived, Body: 'second' }))
  expect(await buckets.s3.send(new DeleteObjectCommand(archived))).toMatchObject({ DeleteMarker: true })
  await expect(read('kept', {}, 'archive')).rejects.toMatchObject({ name: 'NoSuchKey' })
  expect(await read('kept', { VersionId: VersionId ?? '' }, 'archive')).toBe('first')
})

test('what is not done is refused by name', async () => {
  await put('tagged')
  const tag = new PutObjectTaggingCommand({ Bucket, Key: 'tagged', Tagging: { TagSet: [] } })
  await expect(buckets.s3.send(tag)).rejects.toMatchObject({ name: 'NotImplemented' })
})
