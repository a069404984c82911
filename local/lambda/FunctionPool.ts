import { AwsError } from '../AwsError'
import type { InvocationResult } from '../services'
import type { FunctionDefinition } from './FunctionDefinition'
import type { HandlerThread } from './HandlerThread'

const IDLE_MS = 60_000
/** How many threads one function gets on this machine. Further events wait, unless the template reserves fewer. */
const MOST_THREADS = 8

/** The instances of one function: warm ones are used again, more are started under load, idle ones end. */
export class FunctionPool {
  readonly #idle: { thread: HandlerThread; timer: NodeJS.Timeout }[] = []
  readonly #waiting: (() => void)[] = []
  readonly #busy = new Set<HandlerThread>()
  #running = 0

  constructor(
    private readonly definition: FunctionDefinition,
    private readonly startThread: () => HandlerThread,
  ) {}

  async run(payload: string, requestId: string): Promise<InvocationResult> {
    await this.#enter()
    const thread = this.#take()
    this.#busy.add(thread)
    try {
      return await thread.run(payload, requestId)
    } finally {
      this.#busy.delete(thread)
      this.#giveBack(thread)
      this.#leave()
    }
  }

  async close(): Promise<void> {
    const idle = this.#idle.splice(0)
    idle.forEach(({ timer }) => clearTimeout(timer))
    await Promise.all([...idle.map(({ thread }) => thread.end()), ...[...this.#busy].map((thread) => thread.end())])
  }

  #enter(): Promise<void> | undefined {
    const { reservedConcurrency } = this.definition
    if (reservedConcurrency !== undefined && this.#running >= reservedConcurrency) {
      const Reason = 'ReservedFunctionConcurrentInvocationLimitExceeded'
      throw new AwsError('TooManyRequestsException', 'Rate Exceeded.', 429, { Reason })
    }
    if (this.#running >= MOST_THREADS) return new Promise((resolve) => this.#waiting.push(resolve))
    this.#running++
    return undefined
  }

  /** Whoever waits takes the place over, so that nobody slips in between. */
  #leave(): void {
    const next = this.#waiting.shift()
    if (next === undefined) this.#running--
    else next()
  }

  #take(): HandlerThread {
    for (let entry = this.#idle.pop(); entry !== undefined; entry = this.#idle.pop()) {
      clearTimeout(entry.timer)
      if (!entry.thread.isOver) return entry.thread
    }
    return this.startThread()
  }

  #giveBack(thread: HandlerThread): void {
    if (thread.isOver) return
    thread.rest()
    const timer = setTimeout(() => {
      this.#idle.splice(
        this.#idle.findIndex((entry) => entry.thread === thread),
        1,
      )
      void thread.end()
    }, IDLE_MS)
    timer.unref()
    this.#idle.push({ thread, timer })
  }
}
