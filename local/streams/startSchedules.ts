import type { EventSourceOptions } from './EventSourceOptions'
import type { Schedule } from './Schedule'
import { readSchedules } from './readSchedules'

const COLLECTION = 'schedules'
const LOOK_MS = 1_000

/** Starts the clock of the schedules. A rate that fell into a time when nothing ran is made up for once. */
export async function startSchedules(options: EventSourceOptions): Promise<{ close(): Promise<void> }> {
  const { assembly, iam, store, lambda } = options
  const schedules = readSchedules(assembly, iam)
  const last = new Map<string, Date>()
  for (const { id } of schedules) last.set(id, await firstSight(options, id))

  async function look(): Promise<void> {
    const now = new Date()
    for (const schedule of schedules) {
      if (!schedule.isDue(now, last.get(schedule.id) ?? now)) continue
      await store.put(COLLECTION, schedule.id, now.toISOString())
      last.set(schedule.id, now)
      fire(schedule, now)
    }
  }

  function fire(schedule: Schedule, now: Date): void {
    lambda.invokeLater(schedule.functionArn, schedule.eventAt(now))
  }

  let looking = Promise.resolve()
  const timer = setInterval(() => void (looking = looking.then(look).catch(reportTrouble)), LOOK_MS).unref()
  if (schedules.length === 0) clearInterval(timer)
  return {
    async close() {
      clearInterval(timer)
      await looking
    },
  }
}

/** The clock goes on: what was due and could not be written down is due again at the next look. */
function reportTrouble(error: unknown): void {
  process.stderr.write(`A schedule could not be started: ${String(error)}\n`)
}

/** When a schedule last ran; one that is new counts as having run just now. */
async function firstSight({ store }: EventSourceOptions, id: string): Promise<Date> {
  const known = await store.get<string>(COLLECTION, id)
  if (known !== undefined) return new Date(known)
  const now = new Date()
  await store.put(COLLECTION, id, now.toISOString())
  return now
}
