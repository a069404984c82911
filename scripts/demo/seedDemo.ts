import type { LocalCloud } from '../../local/startLocal'
import { readDeployment } from '../web/readDeployment'
import { backdate } from './backdate'
import type { Campus } from './Campus'
import { LISTINGS } from './listings'
import { openCampus } from './openCampus'
import { seedConversations } from './seedConversations'
import { seedListings } from './seedListings'
import { seedLoans } from './seedLoans'

/** A page of listings, with everything that is talked about among them. */
const FIRST = 24

/**
 * Fills a campus through the API, as its members would, and lets some of it have happened a while ago. Answers when
 * there is enough to look around; `rest` is done when the older listings are there too.
 */
export async function seedDemo(cloud: LocalCloud): Promise<{ rest: Promise<void> }> {
  const { userPoolId, userPoolClientId } = readDeployment(cloud.outputs)
  const campus = await openCampus({ address: cloud.address, userPoolId, userPoolClientId })
  const [listings] = await Promise.all([seedListings(campus, 0, FIRST), seedLoans(campus, new Date())])
  const conversations = await seedConversations(campus, listings)
  await backdate(cloud, listings, conversations, Date.now())
  return { rest: seedRest(cloud, campus) }
}

async function seedRest(cloud: LocalCloud, campus: Campus): Promise<void> {
  const listings = await seedListings(campus, FIRST, LISTINGS.length)
  await backdate(cloud, listings, [], Date.now())
}
