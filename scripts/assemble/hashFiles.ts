import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** One hash of files and whole folders: of their names and of what is in them. A path that does not exist counts as such. */
export function hashFiles(paths: string[], ...more: string[]): string {
  const hash = createHash('sha256')
  for (const text of more) hash.update(`\0${text}`)
  for (const path of paths.flatMap(filesOf)) hash.update(`\0${path}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}
