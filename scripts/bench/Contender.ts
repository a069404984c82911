import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { Pool } from 'undici'
import type { Served } from './serveFigures'

/** Requests in a round, and how many at once. */
const REQUESTS = 3000
const AT_ONCE = 32

/** What a round showed. */
export interface Round {
  perSecond: number
  cpuMs: number
}

/** A server in a process of its own, whose processor time can be asked for. */
export class Contender {
  private constructor(
    private readonly child: ChildProcess,
    private readonly served: Served,
    private readonly pool: Pool,
  ) {}

  static async start(script: string, args: string[]): Promise<Contender> {
    const child = fork(script, args, { execArgv: ['--import', 'tsx'] })
    const [served] = (await once(child, 'message')) as [Served]
    return new Contender(child, served, new Pool(new URL(served.url).origin, { connections: AT_ONCE }))
  }

  /** Sends one query and returns the answer. */
  async ask(query: string): Promise<string> {
    const { body } = await this.pool.request({
      path: new URL(this.served.url).pathname,
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.served.headers },
      body: JSON.stringify({ query }),
    })
    return body.text()
  }

  async round(query: string): Promise<Round> {
    const before = await this.cpu()
    const started = performance.now()
    let left = REQUESTS
    const worker = async () => {
      while (left > 0) {
        left -= 1
        await this.ask(query)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, worker))
    const seconds = (performance.now() - started) / 1000
    const used = await this.cpu()
    return { perSecond: REQUESTS / seconds, cpuMs: (used - before) / REQUESTS }
  }

  async stop(): Promise<void> {
    await this.pool.close()
    this.child.kill()
  }

  /** Milliseconds of processor time so far. */
  private async cpu(): Promise<number> {
    this.child.send('cpu')
    const [{ user, system }] = (await once(this.child, 'message')) as [NodeJS.CpuUsage]
    return (user + system) / 1000
  }
}
