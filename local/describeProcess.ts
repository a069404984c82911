import { readFileSync } from 'node:fs'

/** A process as it can be recognised later: its number, and where the system tells it when it was started. */
export function describeProcess(processId: number): string {
  return `${processId} ${startOf(processId)}`.trim()
}

/** Ticks since the machine started, where there is a /proc. The name in brackets before may hold anything. */
function startOf(processId: number): string {
  try {
    const [, fields = ''] = readFileSync(`/proc/${processId}/stat`, 'utf8').split(/\)(?=[^)]*$)/)
    return fields.trim().split(' ')[19] ?? ''
  } catch {
    return ''
  }
}
