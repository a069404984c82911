import { type LocalCloud, startLocal } from '../../local/startLocal'
import { TEST_ASSEMBLY } from './TEST_ASSEMBLY'

let running: Promise<LocalCloud> | undefined

/** The local cloud of this test file: in memory, booted when something first asks for it. */
export function sharedCloud(): Promise<LocalCloud> {
  running ??= startLocal({ assembly: TEST_ASSEMBLY })
  return running
}

/** Ends the local cloud, if this test file had one. */
export async function stopCloud(): Promise<void> {
  const cloud = await running
  running = undefined
  await cloud?.close()
}
