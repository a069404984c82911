import { matchesWildcard } from '../iam/matchesWildcard'
import type { ObjectCreated } from '../services'
import type { Notification } from './Notification'

/** Whether a notification is about this event. */
export function wants({ bucket, events, prefix, suffix }: Notification, event: ObjectCreated): boolean {
  if (event.bucket !== bucket || !event.key.startsWith(prefix) || !event.key.endsWith(suffix)) return false
  return events.some((pattern) => matchesWildcard(pattern, `s3:${event.eventName}`))
}
