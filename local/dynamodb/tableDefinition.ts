import type { Json, JsonObject, Resource } from '../services'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'

/** The `CreateTable` request for a table of a template: on demand always, since one machine has no capacity to plan. */
export function tableDefinition(resource: Resource): JsonObject {
  const { properties } = resource
  const global = objectsAt(properties, 'GlobalSecondaryIndexes').map(indexDefinition)
  const local = objectsAt(properties, 'LocalSecondaryIndexes').map(indexDefinition)
  const stream = objectAt(properties, 'StreamSpecification')
  return {
    TableName: resource.physicalId,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: properties['AttributeDefinitions'] ?? [],
    KeySchema: properties['KeySchema'] ?? [],
    ...(global.length > 0 && { GlobalSecondaryIndexes: global }),
    ...(local.length > 0 && { LocalSecondaryIndexes: local }),
    ...(Object.keys(stream).length > 0 && {
      StreamSpecification: { StreamEnabled: true, StreamViewType: stream['StreamViewType'] ?? 'NEW_AND_OLD_IMAGES' },
    }),
  }
}

function indexDefinition(index: JsonObject): Json {
  const { IndexName = '', KeySchema = [], Projection = { ProjectionType: 'ALL' } } = index
  return { IndexName, KeySchema, Projection }
}
