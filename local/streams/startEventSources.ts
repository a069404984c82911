import { readEventSource } from './readEventSource'
import type { EventSourceOptions } from './EventSourceOptions'
import { StreamReader } from './StreamReader'
import { createDeadLetters } from './createDeadLetters'
import { requireAccess } from './requireAccess'
import { startSchedules } from './startSchedules'

/** Starts what runs functions by itself: the mappings of table streams, and the schedules. */
export async function startEventSources(options: EventSourceOptions): Promise<{ close(): Promise<void> }> {
  const { assembly, dynamodb, lambda, store, iam } = options
  const sendDeadLetter = createDeadLetters(store, iam)
  const readers = assembly
    .byType('AWS::Lambda::EventSourceMapping')
    .filter((resource) => resource.properties['Enabled'] !== false)
    .map((resource) => readEventSource(assembly, resource))
    .map((source) => {
      const call = dynamodb.as(iam.roleOf(source.roleArn))
      return new StreamReader(source, call, lambda, store, (shardId, batch) => sendDeadLetter(source, shardId, batch))
    })
  readers.forEach(({ source }) => requireAccess(iam, source))
  await Promise.all(readers.map((reader) => reader.start()))
  dynamodb.onWrite((tableName) => {
    for (const reader of readers) if (reader.source.tableName === tableName) reader.wake()
  })
  const schedules = await startSchedules(options)

  return {
    async close() {
      await Promise.all([schedules.close(), ...readers.map((reader) => reader.close())])
    },
  }
}
