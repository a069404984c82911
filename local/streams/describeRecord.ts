import { createHash } from 'node:crypto'
import { numberAt } from '../dynamodb/json/numberAt'
import { objectAt } from '../dynamodb/json/objectAt'
import { textAt } from '../dynamodb/json/textAt'
import type { JsonObject } from '../services'
import type { EventSource } from './EventSource'
import type { StreamRecord } from './StreamRecord'

const BY_THE_SERVICE = { type: 'Service', principalId: 'dynamodb.amazonaws.com' }

/** A record of the engine in the shape that Lambda hands on. */
export function describeRecord(source: EventSource, record: JsonObject): StreamRecord {
  const change = objectAt(record, 'dynamodb')
  const sequenceNumber = textAt(change, 'SequenceNumber') ?? ''
  const createdAt = numberAt(change, 'ApproximateCreationDateTime') ?? 0
  return {
    sequenceNumber,
    createdAt: createdAt * 1_000,
    event: {
      eventID: createHash('md5').update(`${source.streamArn} ${sequenceNumber}`).digest('hex'),
      eventName: record['eventName'] ?? '',
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: source.streamArn.split(':')[3] ?? '',
      dynamodb: change,
      ...(hasExpired(source, record, change, createdAt) && { userIdentity: BY_THE_SERVICE }),
      eventSourceARN: source.streamArn,
    },
  }
}

/** A removal after the time of expiry counts as the table's own. The engine does not tell whose it was. */
function hasExpired(source: EventSource, record: JsonObject, change: JsonObject, createdAt: number): boolean {
  if (source.expiryAttribute === undefined || record['eventName'] !== 'REMOVE') return false
  const expiry = numberAt(objectAt(objectAt(change, 'OldImage'), source.expiryAttribute), 'N')
  return expiry !== undefined && expiry <= createdAt
}
