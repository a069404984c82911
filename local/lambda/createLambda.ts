import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { AwsError } from '../AwsError'
import type { InvocationResult, Json, Resource } from '../services'
import type { EmbeddedLambda } from './EmbeddedLambda'
import { FunctionPool } from './FunctionPool'
import { HandlerThread } from './HandlerThread'
import type { LambdaOptions } from './LambdaOptions'
import { defineFunction } from './defineFunction'
import { findFunction } from './findFunction'
import { functionEnvironment } from './functionEnvironment'

const RETRY_AFTER_MS = [1_000, 2_000]

/** Runs the functions of an assembly, each in threads of its own that know nothing but what Lambda would tell them. */
export function createLambda({ assembly, iam, address, onLog = () => undefined }: LambdaOptions): EmbeddedLambda {
  const pools = new Map<string, FunctionPool>()

  function find(arnOrName: string): Resource {
    const resource = findFunction(assembly, arnOrName)
    if (resource !== undefined) return resource
    throw new AwsError('ResourceNotFoundException', `Function not found: ${arnOrName}`, 404)
  }

  function poolOf(resource: Resource): FunctionPool {
    const known = pools.get(resource.physicalId)
    if (known !== undefined) return known
    const runtime = resource.properties['Runtime']
    if (typeof runtime !== 'string' || !runtime.startsWith('nodejs')) {
      const message = `${resource.logicalId} needs the runtime ${JSON.stringify(runtime)}: only nodejs functions run here.`
      throw new AwsError('InvalidRuntimeException', message, 502)
    }
    const definition = defineFunction(assembly, resource)
    const environment = functionEnvironment(definition, iam.credentialsOf(definition.roleArn), address)
    const pool = new FunctionPool(definition, () => new HandlerThread(definition, environment, onLog))
    pools.set(resource.physicalId, pool)
    return pool
  }

  async function invoke(
    functionArn: string,
    payload: Json,
    requestId: string = randomUUID(),
  ): Promise<InvocationResult> {
    return poolOf(find(functionArn)).run(JSON.stringify(payload), requestId)
  }

  async function invokeUntilDone(functionArn: string, payload: Json, requestId: string): Promise<void> {
    let trouble = ''
    for (const wait of [0, ...RETRY_AFTER_MS]) {
      await sleep(wait, undefined, { ref: false })
      const result = await invoke(functionArn, payload, requestId)
      if (result.functionError === undefined) return
      trouble = JSON.stringify(result.payload)
    }
    onLog({ functionName: find(functionArn).physicalId, requestId, text: `Gave up on an event: ${trouble}` })
  }

  return {
    invoke,
    functionArn: (arnOrName) => assembly.attribute(find(arnOrName), 'Arn'),
    invokeLater(functionArn, payload, requestId = randomUUID()) {
      const functionName = find(functionArn).physicalId
      invokeUntilDone(functionArn, payload, requestId).catch((error: unknown) => {
        onLog({
          functionName,
          requestId,
          text: `Could not run: ${error instanceof Error ? error.message : String(error)}`,
        })
      })
    },
    async close() {
      await Promise.all([...pools.values()].map((pool) => pool.close()))
      pools.clear()
    },
  }
}
