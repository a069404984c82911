import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PORT = '4499'

/** From `npm start` to the printed address: with nothing built, then with everything built, then with its data too. */
export async function timeToReady(): Promise<string[]> {
  const data = mkdtempSync(join(tmpdir(), 'exchequer-'))
  try {
    rmSync('build', { recursive: true, force: true })
    const cold = await start(data)
    rmSync(data, { recursive: true, force: true })
    const built = await start(data)
    const warm = await start(data)
    const row = (name: string, seconds: number) => `${name}  ${seconds.toFixed(1)} s`
    return [
      row('nothing built, demo seeded', cold),
      row('built, demo seeded        ', built),
      row('built, data there         ', warm),
    ]
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

async function start(data: string): Promise<number> {
  const started = performance.now()
  const child = spawn('node', ['scripts/start.cjs', '--port', PORT, '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exited = once(child, 'exit')
  let said = ''
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes('is ready')) resolve()
    })
    child.once('exit', () => reject(new Error(`The start ended before it was ready: ${said}`)))
  })
  const seconds = (performance.now() - started) / 1000
  child.kill('SIGINT')
  await exited
  return seconds
}
