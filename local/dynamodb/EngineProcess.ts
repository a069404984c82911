import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect } from 'node:net'
import { freePort } from './freePort'

const READY_MS = 10_000
const ATTEMPTS = 3

/**
 * Ends the engine when this process is gone, however it went: the shell becomes the engine, and what stays behind
 * of it waits for the end of a pipe that nobody but us holds open.
 */
const WITH_ITS_PARENT = 'exec 3<&0; (cat <&3 >/dev/null; kill -9 $$) 2>/dev/null & exec "$@" 3<&- </dev/null'

/** A running engine: one child process on a loopback port of its own. */
export class EngineProcess {
  readonly endpoint: string
  /** Resolves when it is gone, with the last words it said. */
  readonly ended: Promise<string>
  readonly #child: ChildProcess
  #isGone = false

  private constructor(child: ChildProcess, port: number) {
    this.#child = child
    this.endpoint = `http://127.0.0.1:${port}`
    let words = ''
    child.stderr?.on('data', (chunk: Buffer) => void (words = (words + chunk.toString()).slice(-2_000)))
    child.stdout?.resume()
    child.stdin?.on('error', () => undefined)
    this.ended = new Promise((resolve) => {
      const end = (reason: string): void => {
        this.#isGone = true
        child.stdin?.destroy()
        resolve(`${reason} ${words.trim()}`.trim())
      }
      child.once('error', (error) => end(error.message))
      child.once('exit', (code, signal) => end(`exit ${code ?? signal ?? ''}.`))
    })
  }

  /** Starts the binary and waits until it listens. */
  static async start(binary: string, dataFile?: string): Promise<EngineProcess> {
    let reason = ''
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const port = await freePort()
      const serve = ['serve', '--host', '127.0.0.1', '--port', String(port)]
      if (dataFile !== undefined) serve.push('--db-path', dataFile)
      const engine = new EngineProcess(spawnEngine(binary, serve), port)
      if (await engine.#listens(port)) return engine
      reason = await engine.stop()
    }
    throw new Error(`The DynamoDB engine ${binary} did not start: ${reason}`)
  }

  async stop(): Promise<string> {
    if (!this.#isGone) this.#child.kill('SIGKILL')
    return this.ended
  }

  async #listens(port: number): Promise<boolean> {
    const deadline = Date.now() + READY_MS
    while (!this.#isGone && Date.now() < deadline) {
      if (await canConnect(port)) return !this.#isGone
      await sleep(10)
    }
    return false
  }
}

function spawnEngine(binary: string, serve: string[]): ChildProcess {
  if (process.platform === 'win32') return spawn(binary, serve, { stdio: ['ignore', 'pipe', 'pipe'] })
  return spawn('/bin/sh', ['-c', WITH_ITS_PARENT, 'sh', binary, ...serve], { stdio: ['pipe', 'pipe', 'pipe'] })
}

function canConnect(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy()
      resolve(true)
    })
    socket.once('error', () => resolve(false))
  })
}
