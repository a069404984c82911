import type { Json } from '../services'

/** Something that runs a function by the clock. */
export interface Schedule {
  id: string
  functionArn: string
  eventAt(time: Date): Json
  isDue: DueTest
}

/** Whether it is time, given when it last was. */
export type DueTest = (now: Date, last: Date) => boolean
