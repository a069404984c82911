import { callGraphql } from '../lib/callGraphql'
import { environment } from './environment'
import type { ImageRow } from './ImageRow'

/** Whatever a subscriber may ask for is selected here: AppSync pushes nothing else. */
const DOCUMENT = `mutation PublishImage($input: PublishImageInput!) {
  publishImage(input: $input) {
    id ownerId status alt width height placeholder smallPath mediumPath largePath rejection
  }
}`

/** Tells the owner's clients, through the API, what became of an upload. */
export async function publishOutcome(row: ImageRow): Promise<void> {
  const { id, ownerId, status, width, height, placeholder, rejection } = row
  const input = { id, ownerId, status, width, height, placeholder, rejection }
  await callGraphql(environment.GRAPHQL_URL, DOCUMENT, { input })
}
