import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeProcess } from './describeProcess'
import { isSameProcess } from './isSameProcess'

/** Where one local cloud keeps everything. Two of them cannot share a folder. */
export class DataFolder {
  private constructor(
    private readonly path: string,
    readonly isKept: boolean,
  ) {}

  /** Opens a folder and makes it if need be; without a path one that is gone when it is closed. */
  static open(path: string | undefined): DataFolder {
    if (path === undefined) return new DataFolder(mkdtempSync(join(tmpdir(), 'local-cloud-')), false)
    try {
      mkdirSync(path, { recursive: true })
      occupy(join(path, 'running'), path)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      if (code === undefined) throw error
      throw new Error(
        `${path} cannot be written (${code}). Give yourself the right to write there, or choose another folder with --data.`,
        { cause: error },
      )
    }
    return new DataFolder(path, true)
  }

  at(name: string): string {
    return join(this.path, name)
  }

  close(): void {
    rmSync(this.isKept ? this.at('running') : this.path, { recursive: true, force: true })
  }
}

/** Leaves a note of this process in the folder. A note of a process that is gone is left over from a crash. */
function occupy(file: string, folder: string) {
  const owner = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  if (owner !== undefined && isSameProcess(owner)) {
    const number = owner.split(' ')[0] ?? ''
    throw new Error(
      `${folder} is in use by another local cloud (process ${number}). Stop it, or choose another folder with --data.`,
    )
  }
  writeFileSync(file, describeProcess(process.pid))
}
