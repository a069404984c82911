import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

const name = process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide'

/** Where the DynamoDB engine is on this machine. Fails with both ways out where there is none. */
export function findEngine(): string {
  const found = candidates().find((path) => existsSync(path))
  if (found !== undefined) return found
  throw new Error(
    `There is no DynamoDB engine for ${process.platform}-${process.arch} here: run "npm install --no-save dynoxide", ` +
      'or start with --dynamodb <endpoint> to use any other DynamoDB.',
  )
}

function candidates(): string[] {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))
  return [...inPackages(), ...onPath]
}

function inPackages(): string[] {
  const folders = createRequire(import.meta.url).resolve.paths('dynoxide') ?? []
  const working = join(process.cwd(), 'node_modules')
  return [...folders, working].flatMap((folder) => [
    join(folder, '@dynoxide', `${process.platform}-${process.arch}`, name),
    join(folder, 'dynoxide', 'bin', name),
    join(dirname(folder), 'node_modules', '.bin', name),
  ])
}
