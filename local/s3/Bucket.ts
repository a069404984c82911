import { randomUUID } from 'node:crypto'
import type { ObjectListener } from '../services'
import type { BucketFiles } from './BucketFiles'
import type { BucketRules } from './BucketRules'
import type { ObjectBody, ObjectVersion } from './ObjectVersion'
import type { ReceivedBody } from './ReceivedBody'
import { S3Error } from './S3Error'

/** What is kept beside the bytes of an object. */
export type ObjectDescription = Pick<ObjectBody, 'contentType' | 'headers'>

interface CommitOptions {
  /** `s3:ObjectCreated:…` without its beginning: `Put`, `Post`, `Copy`. */
  eventName: string
  /** Refuses the write by throwing: called with the newest version while nobody else writes this key. */
  unless?: (newest: ObjectVersion | undefined) => void
}

/** A bucket of the assembly: its rules and its objects. */
export class Bucket {
  private readonly listeners: ObjectListener[] = []

  constructor(
    readonly name: string,
    readonly rules: BucketRules,
    readonly files: BucketFiles,
  ) {}

  arn(key?: string): string {
    return key === undefined ? `arn:aws:s3:::${this.name}` : `arn:aws:s3:::${this.name}/${key}`
  }

  onCreated(listener: ObjectListener): void {
    this.listeners.push(listener)
  }

  /** The newest version, or the one that is named; delete markers too. */
  find(key: string, versionId?: string): ObjectVersion | undefined {
    const versions = this.files.versions(key)
    return versionId === undefined ? versions[0] : versions.find((version) => version.versionId === versionId)
  }

  /**
   * Makes received bytes the newest version of a key, tells the listeners when that is on disk, and waits until they have
   * taken note: what is acknowledged after that has its event for certain.
   */
  async commit(
    key: string,
    { path, size, etag, checksums }: ReceivedBody,
    description: ObjectDescription,
    { eventName, unless }: CommitOptions,
  ): Promise<ObjectVersion> {
    if (Buffer.byteLength(key) > LONGEST_KEY_BYTES) throw new S3Error('KeyTooLongError')
    const body: ObjectBody = { file: await this.files.adopt(path), size, etag, ...description, checksums }
    const version = this.newVersion(body)
    try {
      await this.files.change(key, (versions) => {
        unless?.(versions[0])
        return this.withNewest(versions, version)
      })
    } catch (error) {
      this.files.discard(body.file)
      throw error
    }
    const event = { bucket: this.name, key, size, etag, eventName: `ObjectCreated:${eventName}` }
    for (const listener of this.listeners) await listener(event)
    return version
  }

  /** Removes a key: where versions are kept, a marker hides it. What is not there is removed already. */
  async remove(key: string): Promise<ObjectVersion | undefined> {
    if (!this.rules.versioned) {
      if (this.files.versions(key).length > 0) await this.files.change(key, () => [])
      return undefined
    }
    const marker = this.newVersion()
    await this.files.change(key, (versions) => this.withNewest(versions, marker))
    return marker
  }

  async removeVersion(key: string, versionId: string): Promise<ObjectVersion | undefined> {
    const version = this.find(key, versionId)
    await this.files.change(key, (versions) => versions.filter((one) => one.versionId !== versionId))
    return version
  }

  private newVersion(body?: ObjectBody): ObjectVersion {
    const versionId = this.rules.versioned ? randomUUID().replaceAll('-', '') : 'null'
    return { versionId, createdAt: Date.now(), ...(body && { body }) }
  }

  private withNewest(versions: readonly ObjectVersion[], newest: ObjectVersion): ObjectVersion[] {
    return [newest, ...versions.filter(({ versionId }) => versionId !== newest.versionId)]
  }
}

const LONGEST_KEY_BYTES = 1024
