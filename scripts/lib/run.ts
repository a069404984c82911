import { spawnSync } from 'node:child_process'

/** Runs a program of node_modules with this terminal; ends this process with its code when it fails. */
export function run(program: string, args: string[], why: string): void {
  const started = performance.now()
  const { status, error } = spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) throw error
  if (status !== 0) {
    console.error(`${why} failed: ${program} ${args.join(' ')}`)
    process.exit(status ?? 1)
  }
  console.log(`${why} – ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
