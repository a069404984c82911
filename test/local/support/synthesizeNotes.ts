import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { App, AssetStaging } from 'aws-cdk-lib'
import { NotesStack } from './NotesStack'

/** Synthesizes the notes application into a new folder and says where. */
export function synthesizeNotes(): string {
  // Inside node_modules, for its functions to find the AWS SDK, which Lambda brings along.
  const cache = join(import.meta.dirname, '../../../node_modules/.cache')
  mkdirSync(cache, { recursive: true })
  const outdir = mkdtempSync(join(cache, 'notes-assembly-'))
  AssetStaging.clearAssetHashCache()
  const context = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true }
  const app = new App({ outdir, context, analyticsReporting: false, builtinCloudFormationValidation: false })
  new NotesStack(app, 'notes')
  app.synth()
  return outdir
}
