import type { LocalCloud } from '../../local/startLocal'
import { readDeployment } from '../web/readDeployment'
import { backdate } from './backdate'
import { openCampus } from './openCampus'
import { seedConversations } from './seedConversations'
import { seedListings } from './seedListings'
import { seedLoans } from './seedLoans'

/** Fills a campus through the API, as its members would, and lets some of it have happened a while ago. */
export async function seedDemo(cloud: LocalCloud): Promise<void> {
  const { userPoolId, userPoolClientId } = readDeployment(cloud.outputs)
  const campus = await openCampus({ address: cloud.address, userPoolId, userPoolClientId })
  const [listings] = await Promise.all([seedListings(campus), seedLoans(campus, new Date())])
  const conversations = await seedConversations(campus, listings)
  await backdate(cloud, listings, conversations, Date.now())
}
