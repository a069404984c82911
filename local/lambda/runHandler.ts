import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { HandlerCall, HandlerError, HandlerReply, HandlerThreadData } from './HandlerMessages'

// This file alone runs in a handler's thread: it is compiled by itself and must import nothing but types and Node.

type Callback = (error: unknown, result?: unknown) => void
type Handler = (event: unknown, context: object, callback: Callback) => unknown

const settings = workerData as HandlerThreadData

function say(reply: HandlerReply): void {
  parentPort?.postMessage(reply)
}

function describe(error: unknown): HandlerError {
  if (!(error instanceof Error)) return { errorType: typeof error, errorMessage: String(error), trace: [] }
  return { errorType: error.name, errorMessage: error.message, trace: error.stack?.split('\n') ?? [] }
}

async function load(): Promise<Handler> {
  const dot = settings.handler.lastIndexOf('.')
  const [module, name] = [settings.handler.slice(0, dot), settings.handler.slice(dot + 1)]
  const base = isAbsolute(module) ? module : join(settings.folder, module)
  const file = [`${base}.js`, `${base}.mjs`, `${base}.cjs`].find((path) => existsSync(path))
  if (file === undefined) throw named('Runtime.ImportModuleError', `Error: Cannot find module '${module}'`)
  const loaded = (await import(pathToFileURL(file).href)) as Record<string, unknown>
  const inner = loaded['default'] as Record<string, unknown> | undefined
  const handler = loaded[name] ?? inner?.[name]
  if (typeof handler !== 'function') {
    throw named('Runtime.HandlerNotFound', `${settings.handler} is undefined or not exported`)
  }
  return handler as Handler
}

function named(name: string, message: string): Error {
  return Object.assign(new Error(message), { name })
}

function contextOf(call: HandlerCall): object {
  return {
    functionName: settings.functionName,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.functionArn,
    memoryLimitInMB: String(settings.memoryMb),
    awsRequestId: call.requestId,
    logGroupName: `/aws/lambda/${settings.functionName}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, call.deadline - Date.now()),
  }
}

/** A promise counts as the answer, and so does the callback. What else a handler returns is lost, as in Lambda. */
function run(handler: Handler, call: HandlerCall): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const callback: Callback = (error, result) => {
      if (error === null || error === undefined) resolve(result)
      else
        reject(
          error instanceof Error ? error : named('Error', typeof error === 'string' ? error : JSON.stringify(error)),
        )
    }
    const result = handler(JSON.parse(call.payload), contextOf(call), callback)
    if (result instanceof Promise) result.then(resolve, reject)
    else if (handler.length < 3) resolve(null)
  })
}

function textOf(result: unknown): string {
  try {
    return JSON.stringify(result ?? null)
  } catch (error) {
    throw named('Runtime.MarshalError', `Unable to stringify response body: ${describe(error).errorMessage}`)
  }
}

load().then(
  (handler) => {
    parentPort?.on('message', (call: HandlerCall) => {
      run(handler, call)
        .then((result) => say({ kind: 'answer', payload: textOf(result) }))
        .catch((error: unknown) => say({ kind: 'error', error: describe(error) }))
    })
    say({ kind: 'ready' })
  },
  (error: unknown) => {
    const described = describe(error)
    const isOurs = described.errorType.startsWith('Runtime.')
    say({ kind: 'error', error: isOurs ? described : { ...described, errorType: moduleErrorType(error) } })
  },
)

function moduleErrorType(error: unknown): string {
  if (error instanceof SyntaxError) return 'Runtime.UserCodeSyntaxError'
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND'
    ? 'Runtime.ImportModuleError'
    : describe(error).errorType
}
