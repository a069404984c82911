import { nextKeyExpiry } from '../../infra/nextKeyExpiry'
import type { Stage } from '../../infra/Stage'
import { FUNCTIONS } from './bundleFunctions'
import { RESOLVERS } from './bundleResolvers'
import { hashFiles } from './hashFiles'
import { readContext } from './readContext'
import { whenChanged } from './whenChanged'

interface SynthesisOptions {
  outdir: string
  stage?: Stage
  /** Runs AWS's validator and cdk-nag too: some seconds. Default: yes. */
  validate?: boolean
  context?: Record<string, unknown>
}

/**
 * Writes the assembly, as `cdk synth` does but without its command line: in a second, where nothing changed in none. Expects
 * the bundles.
 */
export async function synthesize({ outdir, stage = 'dev', validate = true, context }: SynthesisOptions): Promise<void> {
  const given = { ...readContext(), stage, ...context }
  const inputs = hashFiles(
    ['infra', 'resolvers/wiring.ts', RESOLVERS, FUNCTIONS, 'schema.graphql', 'scripts/assemble', 'package-lock.json'],
    JSON.stringify(given),
    String(validate),
    nextKeyExpiry(new Date()).toISOString(),
  )
  await whenChanged(outdir, inputs, async (folder) => {
    const [{ buildApp }, { AssetStaging }] = await Promise.all([import('../../infra/buildApp'), import('aws-cdk-lib')])
    AssetStaging.clearAssetHashCache()
    buildApp({ outdir: folder, validate, context: given }).synth()
  })
}
