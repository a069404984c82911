import { parseArgs } from 'node:util'
import { stages } from '../infra/Stage'
import { bundleFunctions } from './assemble/bundleFunctions'
import { bundleResolvers } from './assemble/bundleResolvers'
import { synthesize } from './assemble/synthesize'

/** `npm run synth [-- --stage prod --no-validate]`: the assembly of one stage in cdk.out, checked as AWS would. */
const { values } = parseArgs({
  options: { stage: { type: 'string', default: 'dev' }, validate: { type: 'boolean', default: true } },
  allowNegative: true,
})
const stage = stages.find((known) => known === values.stage)
if (!stage) throw new Error(`There is no stage ${values.stage}. Choose one of: ${stages.join(', ')}.`)

await Promise.all([bundleResolvers(), bundleFunctions()])
await synthesize({ outdir: 'cdk.out', stage, validate: values.validate })
