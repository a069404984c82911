import { randomUUID } from 'node:crypto'
import type { JsonObject } from '../services'

/** What EventBridge hands to the target of a scheduled rule that has no input of its own. */
export function scheduledEvent(ruleArn: string, time: Date): JsonObject {
  const [, , , region = '', account = ''] = ruleArn.split(':')
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account,
    time: time.toISOString().replace(/\.\d{3}Z$/, 'Z'),
    region,
    resources: [ruleArn],
    detail: {},
  }
}
