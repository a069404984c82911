import { readdirSync, rmSync } from 'node:fs'
import { DataFolder } from '../../local/DataFolder'

/** All that a local cloud and the demo leave in their folder. */
const OURS = /^(buckets|demo|dynamodb\.sqlite.*|running)$/

/** Deletes all data, unless somebody else is at work with it or the folder holds anything that is not ours. */
export function forgetData(folder: string): void {
  DataFolder.open(folder).close()
  const foreign = readdirSync(folder).find((name) => !OURS.test(name))
  if (foreign !== undefined)
    throw new Error(
      `${folder} holds ${foreign}, which is not ours: it is not emptied. Choose another folder with --data.`,
    )
  rmSync(folder, { recursive: true, force: true })
}
