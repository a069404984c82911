import { App, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { readSettings } from './readSettings'
import { ServiceStack } from './ServiceStack'
import { StateStack } from './StateStack'

interface AppOptions {
  /** Overrides what cdk.json says. */
  context?: Record<string, unknown>
  outdir?: string
  /** Runs AWS's validator and cdk-nag at synthesis. They take some seconds. */
  validate?: boolean
}

/** The whole system as one CDK app: what must not be lost, and what can be built again from this repository. */
export function buildApp({ context, outdir, validate = true }: AppOptions = {}): App {
  const app = new App({ context, outdir, analyticsReporting: false, builtinCloudFormationValidation: validate })
  const settings = readSettings(app.node)
  const props = {
    env: {
      account: process.env['CDK_DEFAULT_ACCOUNT'] ?? '111111111111',
      region: process.env['CDK_DEFAULT_REGION'] ?? 'us-east-1',
    },
    terminationProtection: settings.stage === 'prod',
    tags: { app: 'exchequer', stage: settings.stage },
  }
  const state = new StateStack(app, `exchequer-${settings.stage}-state`, settings, props)
  new ServiceStack(app, `exchequer-${settings.stage}-service`, { ...settings, state }, props)
  if (validate) Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  return app
}
