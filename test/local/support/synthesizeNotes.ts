import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { App, AssetStaging } from 'aws-cdk-lib'
import { NotesStack } from './NotesStack'

/** Synthesizes the notes application into a new folder and says where. */
export function synthesizeNotes(): string {
  const outdir = mkdtempSync(join(tmpdir(), 'notes-assembly-'))
  AssetStaging.clearAssetHashCache()
  const context = { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true }
  const app = new App({ outdir, context, analyticsReporting: false, builtinCloudFormationValidation: false })
  new NotesStack(app, 'notes')
  app.synth()
  return outdir
}
