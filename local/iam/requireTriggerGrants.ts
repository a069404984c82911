import { AssemblyError } from '../assembly/AssemblyError'
import type { Assembly, Json } from '../services'
import type { ServiceGrants } from './createServiceGrants'

/** Every trigger of a user pool needs a Lambda permission. On AWS a missing one shows when somebody signs up; here at once. */
export function requireTriggerGrants(assembly: Assembly, grants: ServiceGrants): void {
  for (const pool of assembly.byType('AWS::Cognito::UserPool')) {
    for (const functionArn of functionArnsIn(pool.properties['LambdaConfig'])) {
      const poolArn = assembly.attribute(pool, 'Arn')
      if (grants('cognito-idp.amazonaws.com', 'lambda:InvokeFunction', functionArn, poolArn)) continue
      throw new AssemblyError(
        `User pool ${pool.logicalId} of stack ${pool.stack} calls ${functionArn}, but no AWS::Lambda::Permission lets Cognito invoke that function.`,
      )
    }
  }
}

/** Some triggers are a plain ARN, others an object that holds one. */
function functionArnsIn(value: Json | undefined): string[] {
  if (typeof value === 'string') return value.startsWith('arn:aws:lambda:') ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(functionArnsIn) : []
}
