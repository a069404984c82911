import { util } from '@aws-appsync/utils'
import { fail } from './fail'

/** Refuses a date with a time zone, which `AWSDate` permits: a day here is a day on the calendar. */
export function requireDay(name: string, day: string) {
  if (!util.matches('^(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$', day))
    fail('BAD_INPUT', `${name} must be a day from 1900 to 2199, written as 2026-01-31.`)
}
