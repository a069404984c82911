import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { LocalCloud } from '../../local/startLocal'

/** What a process says once it can be used. */
interface Ready {
  address: string
  outputs: LocalCloud['outputs']
}

/** The product in a process of its own, with everything it starts in a group of its own, so that all of it can be killed. */
export class LocalProcess {
  private constructor(
    private readonly child: ChildProcess,
    readonly ready: Ready,
  ) {}

  static async start(data: string, port: number): Promise<LocalProcess> {
    const args = ['--import', 'tsx', 'test/support/bootApi.ts', data, String(port)]
    const child = spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })
    const lines = createInterface({ input: child.stdout })
    const line = await new Promise<string>((resolve, reject) => {
      lines.once('line', resolve)
      child.once('exit', (code) =>
        reject(new Error(`The product ended with ${code ?? 'a signal'} before it was ready.`)),
      )
    })
    return new LocalProcess(child, JSON.parse(line) as Ready)
  }

  /** Ends everything at once, without a chance to say goodbye. */
  async kill(): Promise<void> {
    const { pid, exitCode, signalCode } = this.child
    if (pid === undefined || exitCode !== null || signalCode !== null) return
    const exited = new Promise((resolve) => this.child.once('exit', resolve))
    process.kill(-pid, 'SIGKILL')
    await exited
  }
}
