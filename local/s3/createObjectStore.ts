import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Assembly, Iam, ObjectStore } from '../services'
import { Bucket } from './Bucket'
import { BucketFiles } from './BucketFiles'
import { expireObjects } from './expireObjects'
import { readBucketRules } from './readBucketRules'
import { readStored } from './readStored'
import { receiveBody } from './receiveBody'
import { S3Error } from './S3Error'
import { serveBuckets } from './serveBuckets'

interface ObjectStoreOptions {
  assembly: Pick<Assembly, 'byType'>
  iam: Iam
  /** Where the objects live. */
  folder: string
}

const HOUR_MS = 60 * 60 * 1000

/** The embedded S3: the buckets of the assembly, on disk, behind signatures. */
export async function createObjectStore({ assembly, iam, folder }: ObjectStoreOptions): Promise<ObjectStore> {
  const buckets = new Map<string, Bucket>()
  for (const { physicalId, properties } of assembly.byType('AWS::S3::Bucket')) {
    const files = await BucketFiles.open(join(folder, physicalId))
    buckets.set(physicalId, new Bucket(physicalId, readBucketRules(properties), files))
  }
  await expire(buckets)
  setInterval(() => void expire(buckets), HOUR_MS).unref()

  const existing = (name: string) => {
    const bucket = buckets.get(name)
    if (!bucket) throw new S3Error('NoSuchBucket', { BucketName: name })
    return bucket
  }
  return {
    api: serveBuckets(buckets, iam),
    get: (name, key) => Promise.resolve().then(() => readStored(existing(name), key)),
    async put(name, key, body, contentType, cacheControl) {
      const bucket = existing(name)
      const received = await receiveBody(Readable.from([body], { objectMode: false }), bucket.files.incoming())
      const headers: Record<string, string> = cacheControl === undefined ? {} : { 'cache-control': cacheControl }
      await bucket.commit(key, received, { contentType, headers }, { eventName: 'Put' })
    },
    onCreated(listener) {
      for (const bucket of buckets.values()) bucket.onCreated(listener)
    },
  }
}

async function expire(buckets: ReadonlyMap<string, Bucket>) {
  for (const bucket of buckets.values()) await expireObjects(bucket)
}
