import { AwsError } from '../AwsError'
import { isObject } from '../json/isObject'
import type { JsonObject } from '../services'
import type { Pool } from './Pool'
import type { TriggerName } from './PoolSettings'

interface TriggerCall {
  /** For example `PostConfirmation_ConfirmSignUp`. */
  source: string
  clientId: string
  username: string
  request: JsonObject
  /** What the handler finds there and may change. */
  response?: JsonObject
  version?: '1' | '2'
}

/** Asks a trigger of the pool. Gives the response that its handler left, or the given one where there is no trigger. */
export async function runTrigger(pool: Pool, trigger: TriggerName, call: TriggerCall): Promise<JsonObject> {
  const given = call.response ?? {}
  const functionArn = pool.settings.triggers[trigger]
  if (functionArn === undefined) return given
  const { payload, functionError } = await pool.lambda.invoke(functionArn, {
    version: call.version ?? '1',
    region: pool.region,
    userPoolId: pool.settings.id,
    userName: call.username,
    callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId: call.clientId },
    triggerSource: call.source,
    request: call.request,
    response: given,
  })
  const answer = isObject(payload) ? payload : {}
  if (functionError !== undefined)
    throw new AwsError(
      'UserLambdaValidationException',
      `${trigger} failed with error ${textOf(answer['errorMessage'])}.`,
    )
  if (!isObject(answer['response']))
    throw new AwsError('InvalidLambdaResponseException', 'Unrecognizable lambda output')
  return answer['response']
}

const textOf = (message: unknown) => (typeof message === 'string' ? message.replace(/\.$/, '') : 'unknown')
