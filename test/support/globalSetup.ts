import { buildWeb } from '../../scripts/assemble/buildWeb'
import { bundleFunctions } from '../../scripts/assemble/bundleFunctions'
import { bundleResolvers } from '../../scripts/assemble/bundleResolvers'
import { synthesize } from '../../scripts/assemble/synthesize'
import { TEST_ASSEMBLY } from './TEST_ASSEMBLY'

/** Builds what has changed, once for all test files; the web client only where there is a browser to see it. */
export default async function globalSetup(): Promise<void> {
  await Promise.all([bundleResolvers(), bundleFunctions(), process.env['BROWSER_PATH'] ? buildWeb() : undefined])
  await synthesize({ outdir: TEST_ASSEMBLY, validate: false })
}
