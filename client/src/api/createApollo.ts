import { ApolloClient, ApolloLink, HttpLink } from '@apollo/client'
import { OperationTypeNode } from 'graphql'
import { SetContextLink } from '@apollo/client/link/context'
import type { AuthHeaders } from './AuthHeaders'
import { createCache } from './createCache'
import { renewalLink } from './renewalLink'
import { repeatLink } from './repeatLink'
import { AppSyncLink } from './realtime/AppSyncLink'

/** The one client of the GraphQL API, and the socket that its subscriptions share. */
export function createApollo(url: string, headers: AuthHeaders) {
  const live = new AppSyncLink({ url, headers })
  const signed = new SetContextLink(async (previous) => ({
    headers: { ...(previous.headers as Record<string, string> | undefined), ...(await headers()) },
  }))
  const http = new HttpLink({ uri: url, enhancedClientAwareness: { transport: false } })
  const client = new ApolloClient({
    cache: createCache(),
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      live,
      ApolloLink.from([repeatLink(), renewalLink(headers), signed, http]),
    ),
  })
  return { client, live }
}
