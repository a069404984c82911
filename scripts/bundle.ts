import { buildWeb } from './assemble/buildWeb'
import { bundleFunctions } from './assemble/bundleFunctions'
import { bundleResolvers } from './assemble/bundleResolvers'

/** What a synthesis puts into the assembly, and the web client: for `cdk deploy`, which runs this first. */
await Promise.all([bundleResolvers(), bundleFunctions(), buildWeb()])
