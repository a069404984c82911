import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { LocalCloud } from '../../local/startLocal'
import { seedDemo } from '../demo/seedDemo'

/** Seeds the demo campus on the first start. Cut off half way it goes on at the next: every id in it is fixed. */
export async function seedOnce(cloud: LocalCloud, data: string): Promise<void> {
  const mark = join(data, 'demo')
  if (existsSync(mark)) return
  console.log('Preparing a campus to look around in …')
  await seedDemo(cloud)
  writeFileSync(mark, new Date().toISOString())
}
