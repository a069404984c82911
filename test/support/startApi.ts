import { readDeployment } from '../../scripts/web/readDeployment'
import { Api } from './Api'
import { sharedCloud } from './cloud'

/** The product, booted from its assembly: one local cloud for each test file, in memory. */
export async function startApi(): Promise<Api> {
  const cloud = await sharedCloud()
  return Api.of(cloud, readDeployment(cloud.outputs))
}
