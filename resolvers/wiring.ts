import type { Fields } from './generated/schema'

/** What a role may do to a table. A transaction needs the action of each of its items. */
type TableAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem'

/** The tables, each of one aggregate. */
export type TableName = 'Users' | 'Listings' | 'Conversations' | 'Loans'

/** A data source: a table with the exact rights of its role, a Lambda, or nothing at all. */
export type Source =
  | { kind: 'table'; table: TableName; may: Partial<Record<TableName, TableAction[]>>; indexes?: string[] }
  | { kind: 'lambda'; lambda: 'amortisation' | 'signUpload' }
  | { kind: 'none' }

/** The data sources. `may` is all that a source's role is granted; `indexes` are those of its own table that it queries. */
export const sources = {
  Users: { kind: 'table', table: 'Users', may: { Users: ['GetItem', 'BatchGetItem', 'Query', 'PutItem'] } },
  Listings: {
    kind: 'table',
    table: 'Listings',
    may: { Listings: ['GetItem', 'Query'] },
    indexes: ['byCampusNewest', 'byCategoryNewest', 'bySeller'],
  },
  ListingsWithUsers: {
    kind: 'table',
    table: 'Listings',
    may: { Listings: ['PutItem'], Users: ['UpdateItem'] },
  },
  Conversations: {
    kind: 'table',
    table: 'Conversations',
    may: { Conversations: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'] },
    indexes: ['byMember'],
  },
  ConversationsWithListings: {
    kind: 'table',
    table: 'Conversations',
    may: { Conversations: ['BatchGetItem'], Listings: ['BatchGetItem'], Users: ['BatchGetItem'] },
  },
  Loans: { kind: 'table', table: 'Loans', may: { Loans: ['Query'] }, indexes: ['byMember'] },
  LoansWithUsers: {
    kind: 'table',
    table: 'Loans',
    may: { Loans: ['PutItem', 'UpdateItem'], Users: ['UpdateItem'] },
  },
  Amortisation: { kind: 'lambda', lambda: 'amortisation' },
  SignUpload: { kind: 'lambda', lambda: 'signUpload' },
  None: { kind: 'none' },
} as const satisfies Record<string, Source>

/** The name of a data source. */
export type SourceName = keyof typeof sources

/** The pipeline functions, each with its data source. A name is a path: `loans/putLoan` is `resolvers/loans/putLoan.ts`. */
export const functions = {
  'chat/getMember': 'Conversations',
  'chat/getReadState': 'Conversations',
  'chat/getSubject': 'ConversationsWithListings',
  'chat/putMessage': 'Conversations',
  'chat/updateReadState': 'Conversations',
  'images/putImage': 'Users',
  'images/signUpload': 'SignUpload',
  'listings/getSeller': 'Users',
  'listings/putListing': 'ListingsWithUsers',
  'loans/amortise': 'Amortisation',
  'loans/putLoan': 'LoansWithUsers',
  'loans/putRepayment': 'LoansWithUsers',
  'loans/queryLoan': 'Loans',
  'loans/settle': 'Amortisation',
} as const satisfies Record<string, SourceName>

/** The path of a pipeline function. */
type FunctionName = keyof typeof functions

/** A root field: what one request answers is a unit resolver on its source, everything else a pipeline. */
type Wire = { feature: Feature } & ({ source: SourceName } | { functions: FunctionName[] })

/** The folders of resolvers/ that answer fields. */
type Feature = 'chat' | 'images' | 'listings' | 'loans' | 'users'

/** A field that clients can name. */
type RootField = Extract<keyof Fields, `${'Query' | 'Mutation' | 'Subscription'}.${string}`>

/**
 * Every root field and what answers it; the resolver of `Query.loan` in `loans` is `resolvers/loans/Query.loan.ts`.
 * Two members who write at once cannot both have a number: the steps that read and write stand there again for the
 * one who was slower, and pass through once the work is done.
 */
export const fields = {
  'Query.me': { feature: 'users', source: 'Users' },
  'Query.listings': { feature: 'listings', source: 'Listings' },
  'Query.searchListings': { feature: 'listings', source: 'Listings' },
  'Query.listing': { feature: 'listings', source: 'Listings' },
  'Query.myListings': { feature: 'listings', source: 'Listings' },
  'Query.image': { feature: 'images', source: 'Users' },
  'Query.conversations': { feature: 'chat', source: 'Conversations' },
  'Query.conversation': { feature: 'chat', source: 'Conversations' },
  'Query.messages': { feature: 'chat', source: 'Conversations' },
  'Query.messagesSince': { feature: 'chat', source: 'Conversations' },
  'Query.previewSchedule': { feature: 'loans', source: 'Amortisation' },
  'Query.myLoans': { feature: 'loans', source: 'Loans' },
  'Query.loan': { feature: 'loans', source: 'Loans' },
  'Query.dashboard': { feature: 'loans', source: 'Users' },
  'Mutation.requestImageUpload': { feature: 'images', functions: ['images/putImage', 'images/signUpload'] },
  'Mutation.createListing': { feature: 'listings', functions: ['listings/getSeller', 'listings/putListing'] },
  'Mutation.messageSeller': {
    feature: 'chat',
    functions: [
      'chat/getSubject',
      'chat/putMessage',
      'chat/getSubject',
      'chat/putMessage',
      'chat/getSubject',
      'chat/putMessage',
    ],
  },
  'Mutation.sendMessage': {
    feature: 'chat',
    functions: [
      'chat/getMember',
      'chat/putMessage',
      'chat/getMember',
      'chat/putMessage',
      'chat/getMember',
      'chat/putMessage',
    ],
  },
  'Mutation.markRead': { feature: 'chat', functions: ['chat/getReadState', 'chat/updateReadState'] },
  'Mutation.createLoan': { feature: 'loans', functions: ['loans/amortise', 'loans/settle', 'loans/putLoan'] },
  'Mutation.recordRepayment': {
    feature: 'loans',
    functions: [
      'loans/queryLoan',
      'loans/settle',
      'loans/putRepayment',
      'loans/queryLoan',
      'loans/settle',
      'loans/putRepayment',
    ],
  },
  'Mutation.publishImage': { feature: 'images', source: 'None' },
  'Subscription.onMessage': { feature: 'chat', source: 'None' },
  'Subscription.onImage': { feature: 'images', source: 'None' },
} as const satisfies Record<RootField, Wire>

/** The names of the environment that resolvers read from `ctx.env`. */
export const environment = [
  'USERS_TABLE',
  'LISTINGS_TABLE',
  'CONVERSATIONS_TABLE',
  'LOANS_TABLE',
  'DEFAULT_CAMPUS',
] as const

/** All that is bundled: paths below `resolvers/`, without extension. */
export const resolverFiles: string[] = [
  ...Object.entries(fields).map(([field, { feature }]) => `${feature}/${field}`),
  ...Object.keys(functions),
]
