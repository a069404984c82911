import { Code } from 'aws-cdk-lib/aws-appsync'
import { readFileSync } from 'node:fs'

/** The bundle of a file of resolvers/, written into the template as it is. */
export function resolverCode(path: string): Code {
  return Code.fromInline(readFileSync(`build/resolvers/${path}.js`, 'utf8'))
}
