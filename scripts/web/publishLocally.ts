import type { LocalCloud } from '../../local/startLocal'
import { publishWeb } from './publishWeb'
import { readDeployment } from './readDeployment'

/** Publishes the web client into the bucket of a local cloud, with the config that a deployment to AWS would give it. */
export async function publishLocally({ outputs, objectStore, userPoolEndpoint }: LocalCloud): Promise<void> {
  const { region, graphqlUrl, apiKey, userPoolId, userPoolClientId, webBucket } = readDeployment(outputs)
  await publishWeb(
    { region, graphqlUrl, apiKey, userPoolId, userPoolClientId, userPoolEndpoint },
    (key, body, contentType, cacheControl) => objectStore.put(webBucket, key, body, contentType, cacheControl),
  )
}
