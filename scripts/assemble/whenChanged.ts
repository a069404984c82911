import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * Does work whose result lies in `output`, unless that is there and was made from the same inputs. A run that was cut off
 * counts as not done.
 */
export async function whenChanged(output: string, inputsHash: string, work: () => Promise<void>): Promise<void> {
  const stamp = join('build', 'stamps', output.replaceAll(/[/\\]/g, '-'))
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputsHash) return
  rmSync(stamp, { force: true })
  await work()
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, inputsHash)
}
