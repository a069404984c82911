/** One condition on a field of what is published. */
export interface FilterCondition {
  fieldName: string
  operator: string
  value: unknown
}

/** A filter of a subscription: one of its groups must hold, each with all of its conditions. */
export interface SubscriptionFilter {
  filterGroup: { filters: FilterCondition[] }[]
}
