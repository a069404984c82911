import type { ImageItem } from '../../resolvers/model/ImageItem'
import { callGraphql } from '../lib/callGraphql'
import { environment } from './environment'

/** Whatever a subscriber may ask for is selected here: AppSync pushes nothing else. */
const DOCUMENT = `mutation PublishImage($input: PublishImageInput!) {
  publishImage(input: $input) {
    id ownerId status alt width height placeholder smallPath mediumPath largePath rejection
  }
}`

/** Tells the owner's clients, through the API, what became of an upload. */
export async function publishOutcome(image: ImageItem): Promise<void> {
  const { id, ownerId, status, width, height, placeholder, rejection } = image
  const input = { id, ownerId, status, width, height, placeholder, rejection }
  await callGraphql(environment.GRAPHQL_URL, DOCUMENT, { input })
}
