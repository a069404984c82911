import type { Run } from './Run'

let running: Run | undefined

/** The field whose handler is running now. Handlers are synchronous, so there is never more than one. */
export function currentRun(): Run {
  if (!running) throw new Error('util and extensions work only while a handler runs.')
  return running
}

/** Tells `currentRun` who is running. */
export function setCurrentRun(run: Run | undefined): void {
  running = run
}
