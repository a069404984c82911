import { InMemoryCache, type FieldPolicy, type Reference } from '@apollo/client'
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
          listing: known('Listing'),
          conversation: known('Conversation'),
        },
      },
      Money: { merge: true },
      Me: { keyFields: [] },
      Dashboard: { keyFields: [] },
      LoanTotals: { keyFields: ['currency'] },
    },
  })
}

/** What a list brought already is shown at once by its id. */
const known = (typename: string): FieldPolicy<Reference> => ({
  read: (existing, { args, toReference }) =>
    existing ?? (typeof args?.id === 'string' ? toReference({ __typename: typename, id: args.id }) : undefined),
})
