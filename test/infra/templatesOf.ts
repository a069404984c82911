import { AssetStaging } from 'aws-cdk-lib'
import { buildApp } from '../../infra/buildApp'
import type { Stage } from '../../infra/Stage'
import { readContext } from '../../scripts/assemble/readContext'

/** A template as JSON has it. */
export interface Template {
  Resources: Record<string, { Type: string; Properties?: Record<string, unknown>; DeletionPolicy?: string }>
  Outputs: Record<string, unknown>
}

/** The templates of a stage, made on a day that is always the same. */
export function templatesOf(stage: Stage): { state: Template; service: Template } {
  AssetStaging.clearAssetHashCache()
  const context = { ...readContext(), stage, apiKeyExpiresOn: '2027-07-01' }
  const assembly = buildApp({ context, validate: false }).synth()
  const template = (part: string) => assembly.getStackByName(`exchequer-${stage}-${part}`).template as Template
  return { state: template('state'), service: template('service') }
}
