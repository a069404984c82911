import { AwsError } from '../AwsError'
import type { DynamoDbCall, JsonObject, Principal } from '../services'
import type { DynamoDbOptions } from './DynamoDbOptions'
import type { EmbeddedDynamoDb } from './EmbeddedDynamoDb'
import { Engine } from './Engine'
import { EngineClient } from './EngineClient'
import type { ObservedCall } from './ObservedCall'
import { SERVICE_TABLE } from './SERVICE_TABLE'
import { Tables } from './Tables'
import { findEngine } from './findEngine'
import { grantsFor } from './grantsFor'
import { guardExpressions } from './guardExpressions'
import { isRead } from './isRead'
import { mendAnswer } from './mendAnswer'
import { mendRequest } from './mendRequest'
import { sweepExpired } from './sweepExpired'
import { tablesIn } from './tablesIn'
import { withAwsNames } from './withAwsNames'

/** Starts the embedded DynamoDB, or connects to another one, and answers when it can be called. */
export async function startDynamoDb(options: DynamoDbOptions = {}): Promise<EmbeddedDynamoDb> {
  const engine =
    options.endpoint === undefined
      ? await Engine.start(findEngine(), options.dataFile)
      : new EngineClient(options.endpoint)
  const tables = new Tables(options.assembly)
  const send = withAwsNames(tables, (operation, input) => engine.call(operation, input))
  const callListeners = new Set<(call: ObservedCall) => void>()
  const writeListeners: ((tableName: string) => void)[] = []

  async function perform(operation: string, input: JsonObject, principal?: Principal): Promise<JsonObject> {
    guardExpressions(operation, input)
    const named = tablesIn(input)
    let output: JsonObject | undefined
    try {
      output = mendAnswer(operation, input, await send(operation, mendRequest(tables, operation, input)))
      return output
    } finally {
      const consumedCapacity = output?.['ConsumedCapacity']
      for (const listener of callListeners) {
        listener({
          operation,
          tables: named,
          ...(consumedCapacity !== undefined && { consumedCapacity }),
          ...(principal !== undefined && { principal }),
        })
      }
      if (output !== undefined && !isRead(operation))
        for (const name of named) writeListeners.forEach((listener) => listener(name))
    }
  }

  function as(principal: Principal): DynamoDbCall {
    const { iam } = options
    if (iam === undefined)
      throw new Error('startDynamoDb needs `iam` and `assembly` before anybody can call it as a role.')
    return async (operation, input) => {
      for (const grant of grantsFor(tables, operation, input)) {
        iam.authorise(principal, grant.action, grant.resource, grant.context)
      }
      if (tablesIn(input).includes(SERVICE_TABLE))
        throw new AwsError('ResourceNotFoundException', 'Requested resource not found')
      return perform(operation, input, principal)
    }
  }

  const dynamodb: EmbeddedDynamoDb = {
    tables,
    as,
    call: (operation, input) => perform(operation, input),
    onWrite: (listener) => void writeListeners.push(listener),
    onCall(listener) {
      callListeners.add(listener)
      return () => void callListeners.delete(listener)
    },
    async close() {
      await stopSweeping()
      await engine.close()
    },
  }
  const stopSweeping = sweepExpired(dynamodb, options.sweepEveryMs)
  return dynamodb
}
