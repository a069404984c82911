import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'

/** Runs `npm run local` with these arguments, as its own process. */
export function runCli(...options: string[]) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/cli.ts', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve))
  return {
    /** The address that it prints when it is ready. */
    ready: () =>
      new Promise<string>((resolve, reject) => {
        child.stdout.on('data', (chunk: Buffer) => {
          const address = /http:\S+/.exec(chunk.toString())?.[0]
          if (address) resolve(address)
        })
        child.once('exit', () => reject(new Error('It ended before it was ready.')))
      }),
    /** What it says on its way out, and its exit code. */
    async ended() {
      const [stderr, code] = await Promise.all([text(child.stderr), exited])
      return { stderr, code }
    },
    async end(signal: NodeJS.Signals) {
      child.kill(signal)
      return exited
    },
  }
}
