import { AssemblyError } from '../assembly/AssemblyError'
import { tablesOf } from '../dynamodb/tablesOf'
import { findFunction } from '../lambda/findFunction'
import { Properties } from '../Properties'
import type { Assembly, JsonObject, Resource } from '../services'
import type { EventSource } from './EventSource'
import type { RecordFilter } from './RecordFilter'
import { compileFilter } from './compileFilter'

const DEFAULT_BATCH = 100

/** Reads an event source mapping. What this machine does not do with one is refused by name. */
export function readEventSource(assembly: Assembly, resource: Resource): EventSource {
  const properties = new Properties(resource.properties)
  const refuse = (reason: string): never => {
    throw new AssemblyError(`The event source mapping ${resource.logicalId} of stack ${resource.stack} ${reason}`)
  }
  const streamArn = properties.text('EventSourceArn') ?? ''
  const table = tablesOf(assembly).find((candidate) => candidate.streamArn === streamArn)
  if (table === undefined)
    return refuse(`reads ${streamArn || 'nothing'}: only streams of tables are read on this machine.`)
  const handler = findFunction(assembly, properties.text('FunctionName') ?? '')
  if (handler === undefined) return refuse('names a function that is not in the assembly.')
  if (properties.number('TumblingWindowInSeconds'))
    return refuse('has a tumbling window, which is not done on this machine.')

  const destination = properties.within('DestinationConfig').within('OnFailure').text('Destination')
  const retries = properties.number('MaximumRetryAttempts') ?? -1
  const ageSeconds = properties.number('MaximumRecordAgeInSeconds') ?? -1
  return {
    id: resource.physicalId,
    functionArn: assembly.attribute(handler, 'Arn'),
    roleArn: new Properties(handler.properties).text('Role') ?? '',
    tableName: table.name,
    streamArn,
    ...(table.expiryAttribute !== undefined && { expiryAttribute: table.expiryAttribute }),
    batchSize: properties.number('BatchSize') ?? DEFAULT_BATCH,
    startsAtTheEnd: properties.text('StartingPosition') === 'LATEST',
    filters: filtersOf(properties, refuse),
    splitsOnError: properties.flag('BisectBatchOnFunctionError') ?? false,
    reportsFailedRecords: properties.texts('FunctionResponseTypes').includes('ReportBatchItemFailures'),
    retries: retries < 0 ? Infinity : retries,
    longestAgeMs: ageSeconds < 0 ? Infinity : ageSeconds * 1_000,
    ...(destination !== undefined && { failureDestination: destination }),
  }
}

function filtersOf(properties: Properties, refuse: (reason: string) => never): RecordFilter[] {
  return properties
    .within('FilterCriteria')
    .each('Filters')
    .map((filter) => {
      try {
        return compileFilter(JSON.parse(filter.text('Pattern') ?? '{}') as JsonObject)
      } catch (error) {
        return refuse(`has a filter that cannot be used: ${error instanceof Error ? error.message : String(error)}`)
      }
    })
}
