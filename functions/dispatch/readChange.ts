import type { AttributeValue } from '@aws-sdk/client-dynamodb'
import { unmarshall } from '@aws-sdk/util-dynamodb'
import type { DynamoDBRecord } from 'aws-lambda'
import type { ListingItem } from '../../resolvers/model/ListingItem'
import type { ListingChange } from './ListingChange'

/** Reads a record of the stream. The event source lets through listings alone. */
export function readChange({ dynamodb }: DynamoDBRecord): ListingChange {
  return { before: toListing(dynamodb?.OldImage), after: toListing(dynamodb?.NewImage) }
}

function toListing(image: object | undefined): ListingItem | undefined {
  return image && (unmarshall(image as Record<string, AttributeValue>) as ListingItem)
}
