import { InMemoryCache } from '@apollo/client'
import { pagesOf } from './pagesOf'

/** The normalised cache: what has an id is stored once; lists grow page by page. */
export function createCache() {
  return new InMemoryCache({
    typePolicies: {
      Query: {
        fields: {
          listings: pagesOf(['campus', 'category']),
          searchListings: pagesOf(['text', 'campus']),
          myListings: pagesOf([]),
          conversations: pagesOf([]),
          myLoans: pagesOf(['search', 'status']),
          listing: { read: (existing, { args, toReference }) => existing ?? found('Listing', args, toReference) },
          conversation: {
            read: (existing, { args, toReference }) => existing ?? found('Conversation', args, toReference),
          },
        },
      },
      Money: { merge: true },
      Me: { keyFields: [] },
      Dashboard: { keyFields: [] },
      LoanTotals: { keyFields: ['currency'] },
    },
  })
}

function found(
  typename: string,
  args: Record<string, unknown> | null,
  toReference: (value: { __typename: string; id: string }) => unknown,
) {
  return typeof args?.id === 'string' ? toReference({ __typename: typename, id: args.id }) : undefined
}
