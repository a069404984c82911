import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import type { InvocationResult, Json } from '../services'
import type { FunctionDefinition } from './FunctionDefinition'
import type { HandlerCall, HandlerError, HandlerReply, HandlerThreadData } from './HandlerMessages'
import type { LogLine } from './LogLine'
import { handlerThreadSource } from './handlerThreadSource'

const INIT_MS = 10_000
const LARGEST_ANSWER = 6 * 1024 * 1024

/** One instance of a function: a thread that has loaded its code and runs one event at a time. */
export class HandlerThread {
  readonly #worker: Worker
  #settle: ((reply: HandlerReply) => void) | undefined
  #isLoaded = false
  #requestId = ''
  /** Set once it can take no more events. */
  isOver = false

  constructor(
    private readonly definition: FunctionDefinition,
    env: Record<string, string>,
    onLog: (line: LogLine) => void,
  ) {
    const { folder, handler, name, arn, memoryMb } = definition
    const workerData: HandlerThreadData = { folder, handler, functionName: name, functionArn: arn, memoryMb }
    this.#worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(handlerThreadSource())}`), {
      name,
      env,
      workerData,
      execArgv: [],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    })
    this.#listen(onLog)
  }

  /** Waits until the code is loaded, runs it with the event, and ends the thread where it does not answer in time. */
  async run(payload: string, requestId: string): Promise<InvocationResult> {
    this.#requestId = requestId
    const loaded = this.#isLoaded ? undefined : await this.#next(INIT_MS, requestId)
    if (loaded?.kind === 'error') {
      await this.end()
      return failed(loaded.error)
    }
    this.#isLoaded = true
    const { timeoutMs } = this.definition
    const call: HandlerCall = { requestId, payload, deadline: Date.now() + timeoutMs }
    const answer = this.#next(timeoutMs, requestId)
    this.#worker.postMessage(call)
    return resultOf(await answer)
  }

  /** Lets the process end although this thread is there. */
  rest(): void {
    this.#worker.unref()
  }

  async end(): Promise<void> {
    this.isOver = true
    await this.#worker.terminate()
  }

  #next(timeoutMs: number, requestId: string): Promise<HandlerReply> {
    this.#worker.ref()
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        const seconds = (timeoutMs / 1_000).toFixed(2)
        void this.end()
        this.#say(fault('Sandbox.Timedout', `RequestId: ${requestId} Error: Task timed out after ${seconds} seconds`))
      }, timeoutMs)
      this.#settle = (reply) => {
        clearTimeout(timer)
        resolve(reply)
      }
      if (this.isOver) this.#say(fault('Runtime.ExitError', `RequestId: ${requestId} Error: Runtime exited`))
    })
  }

  #say(reply: HandlerReply): void {
    const settle = this.#settle
    this.#settle = undefined
    settle?.(reply)
  }

  #listen(onLog: (line: LogLine) => void): void {
    const print = (stream: Readable): void => {
      createInterface({ input: stream }).on('line', (text) =>
        onLog({ functionName: this.definition.name, requestId: this.#requestId, text }),
      )
    }
    print(this.#worker.stdout)
    print(this.#worker.stderr)
    this.#worker.on('message', (reply: HandlerReply) => this.#say(reply))
    this.#worker.on('error', (error: unknown) => {
      this.isOver = true
      this.#say({ kind: 'error', error: crashOf(error, this.#requestId) })
    })
    this.#worker.on('exit', () => {
      this.isOver = true
      this.#say(
        fault('Runtime.ExitError', `RequestId: ${this.#requestId} Error: Runtime exited without providing a reason`),
      )
    })
  }
}

function fault(errorType: string, errorMessage: string): HandlerReply {
  return { kind: 'error', error: { errorType, errorMessage, trace: [] } }
}

function crashOf(error: unknown, requestId: string): HandlerError {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return {
      errorType: 'Runtime.OutOfMemory',
      errorMessage: `RequestId: ${requestId} Error: Runtime exited with error: signal: killed`,
      trace: [],
    }
  }
  const reason = error instanceof Error ? error : new Error(String(error))
  return { errorType: reason.name, errorMessage: reason.message, trace: reason.stack?.split('\n') ?? [] }
}

function resultOf(reply: HandlerReply): InvocationResult {
  if (reply.kind === 'error') return failed(reply.error)
  const payload = reply.kind === 'answer' ? reply.payload : 'null'
  if (payload.length <= LARGEST_ANSWER) return { payload: JSON.parse(payload) as Json }
  const errorMessage = `Response payload size exceeded maximum allowed payload size (${LARGEST_ANSWER} bytes).`
  return failed({ errorType: 'Function.ResponseSizeTooLarge', errorMessage, trace: [] })
}

function failed({ errorType, errorMessage, trace }: HandlerError): InvocationResult {
  const payload: Json = { errorType, errorMessage, ...(trace.length > 0 && { trace }) }
  return { payload, functionError: 'Unhandled' }
}
