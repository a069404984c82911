import { readFileSync } from 'node:fs'

/** What CDK's command line reads and sets: without it templates differ from those that `cdk deploy` sends. */
export function readContext(): Record<string, unknown> {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8')) as { context: Record<string, unknown> }
  return { 'aws:cdk:enable-path-metadata': true, 'aws:cdk:enable-asset-metadata': true, ...context }
}
