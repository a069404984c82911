import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/**
 * Makes the folder `output` by `work`, unless it is there and was made from the same inputs. The work is done in a folder
 * beside it that takes its place at the end: who reads `output` never sees half of it.
 */
export async function whenChanged(
  output: string,
  inputsHash: string,
  work: (folder: string) => Promise<void>,
): Promise<void> {
  const stamp = join('build', 'stamps', output.replaceAll(/[/\\]/g, '-'))
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash) return
  const folder = resolve(`${output}.${process.pid}`)
  try {
    await work(folder)
    rmSync(output, { recursive: true, force: true })
    renameSync(folder, output)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, inputsHash)
}
