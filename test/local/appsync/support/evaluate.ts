import { adopt } from '../../../../local/appsync/evaluate/adopt'
import { compile } from '../../../../local/appsync/evaluate/compile'
import { createRealm } from '../../../../local/appsync/evaluate/createRealm'
import type { Run } from '../../../../local/appsync/realm/Run'

const HEAD = `import { util, extensions, runtime } from '@aws-appsync/utils'
import * as ddb from '@aws-appsync/utils/dynamodb'
`

/** What one handler does: its value or error, and what it left behind. */
interface Evaluated {
  value: unknown
  error: string | undefined
  run: Run
}

/** A realm of its own for a test file: evaluates expressions as AppSync's console does. */
export async function startEvaluation(now?: () => number) {
  const realm = await createRealm(() => undefined, now)
  const evaluate = (expression: string, args: object = {}): Evaluated => {
    const code = compile(
      `${HEAD}export function request(ctx) { return (${expression}) }\nexport function response() {}`,
      'test',
      realm,
    )
    const operation = realm.kernel.operation({
      identity: null,
      request: {},
      env: {},
      variables: {},
      authType: 'API Key Authorization',
    })
    const run = realm.kernel.run(operation, { args, source: null, fieldName: 'field', parentTypeName: 'Query' })
    const outcome = code.request && realm.kernel.call(run, code.request, { prev: null, result: null })
    const isValue = outcome?.kind === 'value' || outcome?.kind === 'early'
    return { value: isValue ? adopt(outcome.value) : undefined, error: isValue ? undefined : outcome?.message, run }
  }
  return { realm, evaluate }
}
