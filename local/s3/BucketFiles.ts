import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { KeyedQueue } from '../KeyedQueue'
import type { ObjectVersion } from './ObjectVersion'
import { writeDurably } from './writeDurably'

/** What stands on disk for one key: all its versions, newest first. */
interface Row {
  key: string
  versions: ObjectVersion[]
}

/** A reader may still be on its way to a file that was replaced. */
const GRACE_MS = 60_000

/**
 * A bucket on disk: `rows/` has a small file for each key, named by the key's hash, `bytes/` the contents under random
 * names, `incoming/` what is being written. Bytes count only once a row names them, so whatever a crash leaves behind is
 * found at the next start and removed.
 */
export class BucketFiles {
  private readonly rows = new Map<string, ObjectVersion[]>()
  private readonly queue = new KeyedQueue()

  private constructor(private readonly folder: string) {}

  static async open(folder: string): Promise<BucketFiles> {
    const files = new BucketFiles(folder)
    await rm(join(folder, 'incoming'), { recursive: true, force: true })
    for (const name of ['rows', 'bytes', 'incoming']) await mkdir(join(folder, name), { recursive: true })
    for (const name of await readdir(join(folder, 'rows'))) await files.readRow(join(folder, 'rows', name))
    await files.sweep()
    return files
  }

  keys(): string[] {
    return [...this.rows.keys()]
  }

  /** Newest first. */
  versions(key: string): readonly ObjectVersion[] {
    return this.rows.get(key) ?? []
  }

  /** Where bytes may be written before they belong to an object. */
  incoming(): string {
    return join(this.folder, 'incoming', randomUUID())
  }

  bytesOf(file: string): string {
    return join(this.folder, 'bytes', file)
  }

  /** Makes an incoming file the bytes of a version to come. */
  async adopt(incoming: string): Promise<string> {
    const file = randomUUID()
    await rename(incoming, this.bytesOf(file))
    return file
  }

  /** Replaces a key's versions by what `change` makes of them; where it throws, nothing changes. */
  async change(key: string, change: (versions: readonly ObjectVersion[]) => ObjectVersion[]): Promise<void> {
    await this.queue.run(key, async () => {
      const before = this.versions(key)
      const after = change(before)
      await this.writeRow({ key, versions: after })
      if (after.length > 0) this.rows.set(key, after)
      else this.rows.delete(key)
      const kept = new Set(after.map(({ body }) => body?.file))
      for (const { body } of before) if (body && !kept.has(body.file)) this.discard(body.file)
    })
  }

  private async writeRow(row: Row): Promise<void> {
    const path = join(this.folder, 'rows', createHash('sha256').update(row.key).digest('hex'))
    if (row.versions.length === 0) await rm(path, { force: true })
    else await writeDurably(path, this.incoming(), JSON.stringify(row))
  }

  private async readRow(path: string): Promise<void> {
    const { key, versions } = JSON.parse(await readFile(path, 'utf8')) as Row
    this.rows.set(key, versions)
  }

  /** Removes bytes that no version names any more, a while from now. */
  discard(file: string): void {
    setTimeout(() => void rm(this.bytesOf(file), { force: true }), GRACE_MS).unref()
  }

  private async sweep(): Promise<void> {
    const named = new Set([...this.rows.values()].flat().map(({ body }) => body?.file))
    for (const file of await readdir(join(this.folder, 'bytes')))
      if (!named.has(file)) await rm(this.bytesOf(file), { force: true })
  }
}
