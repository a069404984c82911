import type { Handle } from './members'

/** How the demo data speaks to the API: one signed-in caller for each member. */
export interface Campus {
  address: string
  as(handle: Handle): Caller
}

/** Sends a GraphQL operation as one member and returns its data; fails with the first error's message. */
export type Caller = <Data>(query: string, variables: Record<string, unknown>) => Promise<Data>
