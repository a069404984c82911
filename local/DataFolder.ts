import { closeSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

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
      if (code !== 'EACCES' && code !== 'EPERM' && code !== 'EROFS') throw error
      throw new Error(
        `${path} cannot be written. Give yourself the right to write there, or choose another folder with --data.`,
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

/** Leaves the number of this process in the folder. A number that no process has any more is left over from a crash. */
function occupy(file: string, folder: string) {
  const owner = ownerOf(file)
  if (owner !== undefined && isRunning(owner)) {
    throw new Error(
      `${folder} is in use by another local cloud (process ${owner}). Stop it, or choose another folder with --data.`,
    )
  }
  rmSync(file, { force: true })
  const descriptor = openSync(file, 'wx')
  writeSync(descriptor, String(process.pid))
  closeSync(descriptor)
}

function ownerOf(file: string): number | undefined {
  try {
    return Number(readFileSync(file, 'utf8'))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}
