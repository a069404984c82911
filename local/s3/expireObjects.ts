import type { Bucket } from './Bucket'
import type { LifecycleRule } from './BucketRules'

const DAY_MS = 24 * 60 * 60 * 1000

/** Applies a bucket's lifecycle: old objects go, and so do old versions that newer ones have replaced. */
export async function expireObjects(bucket: Bucket, now = Date.now()): Promise<void> {
  for (const rule of bucket.rules.lifecycle)
    for (const key of bucket.files.keys()) if (key.startsWith(rule.prefix)) await expireKey(bucket, key, rule, now)
}

async function expireKey(bucket: Bucket, key: string, rule: LifecycleRule, now: number) {
  const older = (than: number, days: number | undefined) => days !== undefined && now - than > days * DAY_MS
  const [newest, ...replaced] = bucket.files.versions(key)
  for (const [index, version] of replaced.entries()) {
    // A version is old by the day on which it was replaced.
    const replacedAt = (index === 0 ? newest : replaced[index - 1])?.createdAt ?? now
    if (older(replacedAt, rule.noncurrentDays)) await bucket.removeVersion(key, version.versionId)
  }
  if (newest?.body && older(newest.createdAt, rule.expirationDays)) await bucket.remove(key)
}
