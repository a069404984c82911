import type { Assembly, JsonObject, Resource } from '../services'
import type { Table } from './Table'
import { objectAt } from './json/objectAt'
import { objectsAt } from './json/objectsAt'
import { textAt } from './json/textAt'

/** The tables that an assembly describes. */
export function tablesOf(assembly: Assembly): Table[] {
  return assembly
    .byType('AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable')
    .map((resource) => factsOf(assembly, resource))
}

function factsOf(assembly: Assembly, resource: Resource): Table {
  const { properties } = resource
  const indexes = [
    ...objectsAt(properties, 'GlobalSecondaryIndexes'),
    ...objectsAt(properties, 'LocalSecondaryIndexes'),
  ]
  const expiry = objectAt(properties, 'TimeToLiveSpecification')
  const attribute = textAt(expiry, 'AttributeName')
  const hasStream = Object.keys(objectAt(properties, 'StreamSpecification')).length > 0
  return {
    name: resource.physicalId,
    arn: assembly.attribute(resource, 'Arn'),
    keys: keysOf(properties),
    indexes: Object.fromEntries(indexes.map((index) => [textAt(index, 'IndexName') ?? '', keysOf(index)[0] ?? ''])),
    ...(hasStream && { streamArn: assembly.attribute(resource, 'StreamArn') }),
    ...(attribute !== undefined && expiry['Enabled'] !== false && { expiryAttribute: attribute }),
  }
}

function keysOf(keyed: JsonObject): string[] {
  const keys = objectsAt(keyed, 'KeySchema')
  return ['HASH', 'RANGE'].flatMap((type) => keys.filter((key) => key['KeyType'] === type).flatMap(nameOf))
}

function nameOf(key: JsonObject): string[] {
  const name = textAt(key, 'AttributeName')
  return name === undefined ? [] : [name]
}
