import { buildApp } from './buildApp'

// What `cdk deploy` runs: the CLI passes its context and its folder in the environment. Without it: scripts/synth.ts.
buildApp().synth()
