import { Refusal } from './Refusal'

/** Refuses what is not a whole number between two bounds. */
export function within(field: string, value: number, least: number, most: number): void {
  if (Number.isInteger(value) && value >= least && value <= most) return
  throw new Refusal(field, `${field} is a whole number from ${least} to ${most}, not ${value}.`)
}
