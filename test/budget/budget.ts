import type { Operation } from '../authorisation/matrix'

/** What an operation may ask of DynamoDB: one request, or more for a reason. */
type Cost = { requests: 0 | 1 } | { requests: 2 | 3; why: string }

/** The cost of an operation that finds what it is about; `again`, what it costs to send the same once more. */
export type Row = Cost & { again?: 0 | 1 | 2 }

/** Requests to DynamoDB that each operation makes, as data: an operation of the schema without a row does not compile. */
export const BUDGET: Record<Operation, Row> = {
  'Query.me': { requests: 1 },
  'Query.listings': { requests: 1 },
  'Query.searchListings': { requests: 1 },
  'Query.listing': { requests: 1 },
  'Query.myListings': { requests: 1 },
  'Query.image': { requests: 1 },
  'Query.conversations': { requests: 1 },
  'Query.conversation': { requests: 1 },
  'Query.messages': { requests: 1 },
  'Query.messagesSince': { requests: 1 },
  'Query.previewSchedule': { requests: 0 },
  'Query.myLoans': { requests: 1 },
  'Query.loan': { requests: 1 },
  'Query.dashboard': { requests: 1 },
  'Mutation.requestImageUpload': { requests: 1, again: 1 },
  'Mutation.createListing': {
    requests: 2,
    why: 'Reads the seller and the pictures, which the listing copies, then writes all of it at once.',
    again: 2,
  },
  'Mutation.messageSeller': {
    requests: 2,
    why: 'Reads the listing, the caller and how far the conversation is, then writes message and both views at once.',
    again: 2,
  },
  'Mutation.sendMessage': {
    requests: 2,
    why: 'Reads how far the conversation is, because a message carries its number, then writes all of it at once.',
    again: 2,
  },
  'Mutation.markRead': {
    requests: 2,
    why: 'Reads how many messages the mark passes over, then moves it in both views at once.',
    again: 1,
  },
  'Mutation.createLoan': { requests: 1, again: 1 },
  'Mutation.recordRepayment': {
    requests: 2,
    why: 'Reads all repayments, which decide together what each settles, then writes repayment, loan and figures at once.',
    again: 1,
  },
  'Mutation.publishImage': { requests: 0 },
  'Subscription.onMessage': { requests: 0 },
  'Subscription.onImage': { requests: 0 },
}
