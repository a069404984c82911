import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalCloud } from '../../local/startLocal'
import { seedDemo } from '../demo/seedDemo'

/**
 * Seeds the demo campus on the first start. Answers when there is enough to look around; what is cut off comes at the
 * next start, because every id in it is fixed.
 */
export async function seedOnce(cloud: LocalCloud, data: string): Promise<void> {
  const mark = join(data, 'demo')
  if (existsSync(mark)) return
  console.log('Preparing a campus to look around in …')
  const { rest } = await seedDemo(cloud)
  rest
    .then(() => writeFileSync(mark, new Date().toISOString()))
    .catch((error: unknown) => console.error(`The rest of the demo campus comes at the next start: ${String(error)}`))
}
