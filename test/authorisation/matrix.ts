import type { FieldName } from '../../resolvers/generated/schema'

/** Every operation that a client can name. */
export type Operation = Extract<FieldName, `${'Query' | 'Mutation' | 'Subscription'}.${string}`>

/** Who asks. `owner` has the thing in question, `party` is in the same conversation, the rest have nothing to do with it. */
export type Role =
  | 'anonymous'
  | 'apiKey'
  | 'expired'
  | 'otherPool'
  | 'tampered'
  | 'unsigned'
  | 'service'
  | 'owner'
  | 'party'
  | 'stranger'
  | 'moderator'

/** What comes back: data, an `errorType`, or `401` where the request is not let in at all. */
export const VERDICTS = ['ok', 'Unauthorized', 'NOT_FOUND', 'BAD_INPUT', 'CONFLICT', '401'] as const
export type Verdict = (typeof VERDICTS)[number]

/** The ids of the world that the matrix is asked in. */
export interface World {
  listingId: string
  conversationId: string
  loanId: string
  imageId: string
}

export interface Row {
  /** The operation as a client writes it. */
  document: string
  /** Its variables, for things that exist in the world and for ids that nobody has. */
  variables?: (world: World, fresh: () => string) => Record<string, unknown>
  /** What each signed-in member gets for the owner's thing. */
  members: Record<'owner' | 'party' | 'stranger' | 'moderator', Verdict>
  /** What every member gets for an id that does not exist; left out where the operation names no thing. */
  absent?: Verdict
  /** True where the API key may call it. */
  withApiKey?: true
  /** True where only the service's own role may call it. */
  onlyService?: true
}

const everyMember = (verdict: Verdict) => ({ owner: verdict, party: verdict, stranger: verdict, moderator: verdict })
const onlyOwner = { ...everyMember('NOT_FOUND'), owner: 'ok' } as const
const bothParties = { ...everyMember('NOT_FOUND'), owner: 'ok', party: 'ok' } as const

const terms = {
  principal: { amountMinor: 100_000, currency: 'USD' },
  annualRatePpm: 50_000,
  method: 'EQUAL_INSTALMENT',
  periods: 12,
  startOn: '2026-01-01',
}

/** Who may do what, as data: an operation of the schema that has no row here does not compile. */
export const MATRIX: Record<Operation, Row> = {
  'Query.me': { document: '{ me { email } }', members: everyMember('ok') },
  'Query.listings': { document: '{ listings { items { id } } }', members: everyMember('ok'), withApiKey: true },
  'Query.searchListings': {
    document: '{ searchListings(text: "lamp") { items { id } } }',
    members: everyMember('ok'),
    withApiKey: true,
  },
  'Query.listing': {
    document: 'query ($id: ID!) { listing(id: $id) { id } }',
    variables: ({ listingId }) => ({ id: listingId }),
    members: everyMember('ok'),
    absent: 'NOT_FOUND',
    withApiKey: true,
  },
  'Query.myListings': { document: '{ myListings { items { id } } }', members: everyMember('ok') },
  'Query.image': {
    document: 'query ($id: ID!) { image(id: $id) { id } }',
    variables: ({ imageId }) => ({ id: imageId }),
    members: onlyOwner,
    absent: 'NOT_FOUND',
  },
  'Query.conversations': { document: '{ conversations { items { id } } }', members: everyMember('ok') },
  'Query.conversation': {
    document: 'query ($id: ID!) { conversation(id: $id) { id } }',
    variables: ({ conversationId }) => ({ id: conversationId }),
    members: bothParties,
    absent: 'NOT_FOUND',
  },
  'Query.messages': {
    document: 'query ($id: ID!) { messages(conversationId: $id) { items { seq } } }',
    variables: ({ conversationId }) => ({ id: conversationId }),
    members: bothParties,
    absent: 'NOT_FOUND',
  },
  'Query.messagesSince': {
    document: 'query ($id: ID!) { messagesSince(conversationId: $id, afterSeq: 0) { items { seq } } }',
    variables: ({ conversationId }) => ({ id: conversationId }),
    members: bothParties,
    absent: 'NOT_FOUND',
  },
  'Query.previewSchedule': {
    document: 'query ($terms: LoanTermsInput!) { previewSchedule(terms: $terms) { instalmentMinor } }',
    variables: () => ({ terms }),
    members: everyMember('ok'),
    withApiKey: true,
  },
  'Query.myLoans': { document: '{ myLoans { items { id } } }', members: everyMember('ok') },
  'Query.loan': {
    document: 'query ($id: ID!) { loan(id: $id) { id } }',
    variables: ({ loanId }) => ({ id: loanId }),
    members: onlyOwner,
    absent: 'NOT_FOUND',
  },
  'Query.dashboard': { document: '{ dashboard { totals { loans } } }', members: everyMember('ok') },
  'Mutation.requestImageUpload': {
    document: 'mutation ($input: RequestImageUploadInput!) { requestImageUpload(input: $input) { url } }',
    variables: (_, fresh) => ({ input: { id: fresh(), format: 'JPEG', bytes: 1000 } }),
    members: everyMember('ok'),
  },
  'Mutation.createListing': {
    document: 'mutation ($input: CreateListingInput!) { createListing(input: $input) { id } }',
    variables: ({ imageId }, fresh) => ({
      input: {
        id: fresh(),
        title: 'A thing with the picture of the owner',
        category: 'OTHER',
        condition: 'GOOD',
        price: { amountMinor: 100, currency: 'USD' },
        images: [{ id: imageId }],
      },
    }),
    members: { ...everyMember('BAD_INPUT'), owner: 'ok' },
    absent: 'BAD_INPUT',
  },
  'Mutation.messageSeller': {
    document: 'mutation ($input: MessageSellerInput!) { messageSeller(input: $input) { seq } }',
    variables: ({ listingId }, fresh) => ({ input: { listingId, clientId: fresh(), text: 'Hello' } }),
    members: { ...everyMember('ok'), owner: 'BAD_INPUT' },
    absent: 'NOT_FOUND',
  },
  'Mutation.sendMessage': {
    document: 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { seq } }',
    variables: ({ conversationId }, fresh) => ({ input: { conversationId, clientId: fresh(), text: 'Hello' } }),
    members: bothParties,
    absent: 'NOT_FOUND',
  },
  'Mutation.markRead': {
    document: 'mutation ($id: ID!) { markRead(conversationId: $id, seq: 1) { id } }',
    variables: ({ conversationId }) => ({ id: conversationId }),
    members: bothParties,
    absent: 'NOT_FOUND',
  },
  'Mutation.createLoan': {
    document: 'mutation ($input: CreateLoanInput!) { createLoan(input: $input) { id } }',
    variables: (_, fresh) => ({ input: { id: fresh(), title: 'A loan', terms } }),
    members: everyMember('ok'),
  },
  'Mutation.recordRepayment': {
    document: 'mutation ($input: RecordRepaymentInput!) { recordRepayment(input: $input) { version } }',
    variables: ({ loanId }, fresh) => ({ input: { id: fresh(), loanId, amountMinor: 100, paidOn: '2026-02-01' } }),
    members: onlyOwner,
    absent: 'NOT_FOUND',
  },
  'Mutation.publishImage': {
    document: 'mutation ($input: PublishImageInput!) { publishImage(input: $input) { id } }',
    variables: ({ imageId }, fresh) => ({ input: { id: imageId, ownerId: fresh(), status: 'READY' } }),
    members: everyMember('Unauthorized'),
    onlyService: true,
  },
  'Subscription.onMessage': { document: 'subscription { onMessage { seq memberIds } }', members: everyMember('ok') },
  'Subscription.onImage': { document: 'subscription { onImage { id ownerId } }', members: everyMember('ok') },
}
