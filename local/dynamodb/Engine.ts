import { setTimeout as sleep } from 'node:timers/promises'
import { AwsError } from '../AwsError'
import type { JsonObject } from '../services'
import { EngineClient } from './EngineClient'
import { EngineProcess } from './EngineProcess'
import { isRead } from './isRead'

const CRASHES_IN_A_ROW = 5
const QUIET_MS = 10_000
/** How long the news of a death may come after the death of a connection. */
const NEWS_MS = 200

/**
 * The engine under supervision: when its process dies it is started again on the same data. A read that was under way
 * is repeated; a write is answered with an error, because nobody knows whether it was applied.
 */
export class Engine {
  #client: EngineClient
  #ready: Promise<void> = Promise.resolve()
  #isClosed = false
  #crashes: number[] = []

  private constructor(
    private readonly binary: string,
    private readonly dataFile: string | undefined,
    private process: EngineProcess,
  ) {
    this.#client = new EngineClient(process.endpoint)
    this.#watch()
  }

  static async start(binary: string, dataFile?: string): Promise<Engine> {
    return new Engine(binary, dataFile, await EngineProcess.start(binary, dataFile))
  }

  async call(operation: string, input: JsonObject): Promise<JsonObject> {
    await this.#ready
    try {
      return await this.#client.call(operation, input)
    } catch (error) {
      if (error instanceof AwsError) throw error
      if (!isRead(operation) && !wasNeverSent(error)) throw unknownOutcome(error)
    }
    await Promise.race([this.process.ended, sleep(NEWS_MS)])
    await this.#ready
    return this.#client.call(operation, input).catch((error: unknown) => {
      throw error instanceof AwsError ? error : unknownOutcome(error)
    })
  }

  async close(): Promise<void> {
    this.#isClosed = true
    // A restart that fails leaves nothing to close.
    await this.#ready.catch(() => undefined)
    await this.#client.close()
    await this.process.stop()
  }

  #watch(): void {
    void this.process.ended.then((reason) => {
      if (this.#isClosed) return
      this.#ready = this.#restart(reason)
      // Whoever calls next waits for it, and is told if it failed.
      this.#ready.catch(() => undefined)
    })
  }

  async #restart(reason: string): Promise<void> {
    const now = Date.now()
    this.#crashes = [...this.#crashes.filter((at) => now - at < QUIET_MS), now]
    if (this.#crashes.length > CRASHES_IN_A_ROW) {
      throw new AwsError('InternalServerError', `The DynamoDB engine keeps ending: ${reason}`, 500)
    }
    const before = this.#client
    this.process = await EngineProcess.start(this.binary, this.dataFile)
    this.#client = new EngineClient(this.process.endpoint)
    this.#watch()
    await before.close()
  }
}

function wasNeverSent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED'
}

function unknownOutcome(error: unknown): AwsError {
  const cause = error instanceof Error ? error.message : String(error)
  return new AwsError('InternalServerError', `The DynamoDB engine ended during the request (${cause}). Try again.`, 500)
}
