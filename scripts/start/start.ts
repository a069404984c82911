import { join } from 'node:path'
import { type LocalCloud, startLocal } from '../../local/startLocal'
import { buildWeb } from '../assemble/buildWeb'
import { bundleFunctions } from '../assemble/bundleFunctions'
import { bundleResolvers } from '../assemble/bundleResolvers'
import { synthesize } from '../assemble/synthesize'
import { publishLocally } from '../web/publishLocally'
import { readDeployment } from '../web/readDeployment'
import { forgetData } from './forgetData'
import { seedOnce } from './seedOnce'
import type { StartOptions } from './StartOptions'
import { Stopwatch } from './Stopwatch'
import { welcome } from './welcome'

const ASSEMBLY = join('build', 'assembly')

/** Builds what has changed, boots it, and says where it is. */
export async function start({ port, data, dynamodb, fresh, demo, timings }: StartOptions): Promise<LocalCloud> {
  const stopwatch = new Stopwatch()
  await Promise.all([
    stopwatch.time('bundle resolvers', bundleResolvers),
    stopwatch.time('bundle functions', bundleFunctions),
    stopwatch.time('build the web client', buildWeb),
  ])
  await stopwatch.time('synthesize', () => synthesize({ outdir: ASSEMBLY, validate: false }))
  if (fresh) forgetData(data)
  const cloud = await stopwatch.time('boot', () =>
    startLocal({ assembly: ASSEMBLY, port, data, dynamoDbEndpoint: dynamodb }),
  )
  await stopwatch.time('publish the web client', () => publishLocally(cloud))
  if (demo) await stopwatch.time('seed the demo', () => seedOnce(cloud, data))
  console.log(welcome(cloud.address, readDeployment(cloud.outputs).apiKey, demo))
  if (timings) console.log(stopwatch.report())
  return cloud
}
