import { currentRun } from './currentRun'
import { isFields } from './own'
import { Failure } from './signals'

const INVALIDATIONS_PER_REQUEST = 5

/** AppSync's `extensions`. */
export const extensions = {
  setSubscriptionFilter(filter: unknown): void {
    currentRun().subscriptionFilter = filter
  },
  setSubscriptionInvalidationFilter(filter: unknown): void {
    currentRun().invalidationFilter = filter
  },
  invalidateSubscriptions(order: unknown): void {
    const { invalidations } = currentRun().operation
    if (!isFields(order) || typeof order.subscriptionField !== 'string') {
      throw new Failure('invalidateSubscriptions needs { subscriptionField, payload }.', 'Code', null, null)
    }
    if (invalidations.length === INVALIDATIONS_PER_REQUEST) return
    invalidations.push({ subscriptionField: order.subscriptionField, payload: order.payload })
  },
  evictFromApiCache(): void {
    currentRun().operation.evictions += 1
  },
}
