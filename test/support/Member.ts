import { randomUUID } from 'node:crypto'
import type {
  Conversation,
  CreateListingInput,
  CreateLoanInput,
  Dashboard,
  Image,
  Listing,
  Loan,
  LoanSummary,
  Me,
  Message,
  MessageSellerInput,
  RecordRepaymentInput,
  RequestImageUploadInput,
  SendMessageInput,
  UploadTicket,
} from '../../resolvers/generated/schema'
import { Caller } from './Caller'
import { SELECT } from './SELECT'

type Given<Input> = Partial<Input>

/** A signed-in member. What a verb is not told, it fills in with something sensible. */
export class Member extends Caller {
  async me(): Promise<Me> {
    return (await this.graphql<{ me: Me }>(`{ me { email profile { ${SELECT.member} } } }`)).me
  }

  async createListing(given: Given<CreateListingInput> = {}): Promise<Listing> {
    const price = { amountMinor: 2_500, currency: 'USD' }
    const input = { id: randomUUID(), title: 'Desk lamp', category: 'DORM', condition: 'GOOD', price, ...given }
    return this.mutate('createListing', 'CreateListingInput', input, SELECT.listing)
  }

  async listing(id: string): Promise<Listing> {
    return this.read('listing', id, SELECT.listing)
  }

  async search(text: string): Promise<Listing[]> {
    const document = `query ($text: String!) { searchListings(text: $text) { items { ${SELECT.listing} } } }`
    return (await this.graphql<{ searchListings: { items: Listing[] } }>(document, { text })).searchListings.items
  }

  async myListings(): Promise<Listing[]> {
    const document = `{ myListings { items { ${SELECT.listing} } } }`
    return (await this.graphql<{ myListings: { items: Listing[] } }>(document)).myListings.items
  }

  async requestImageUpload(given: Given<RequestImageUploadInput>): Promise<UploadTicket> {
    const input = { id: randomUUID(), format: 'JPEG', bytes: 1_000, ...given }
    const selection = `image { ${SELECT.image} } url fields { name value } expiresAt`
    return this.mutate('requestImageUpload', 'RequestImageUploadInput', input, selection)
  }

  async image(id: string): Promise<Image> {
    return this.read('image', id, SELECT.image)
  }

  async messageSeller(given: Given<MessageSellerInput> & { listingId: string }): Promise<Message> {
    const input = { clientId: randomUUID(), text: 'Is it still there?', ...given }
    return this.mutate('messageSeller', 'MessageSellerInput', input, SELECT.message)
  }

  async sendMessage(given: Given<SendMessageInput> & { conversationId: string }): Promise<Message> {
    const input = { clientId: randomUUID(), text: 'Hello', ...given }
    return this.mutate('sendMessage', 'SendMessageInput', input, SELECT.message)
  }

  async conversation(id: string): Promise<Conversation> {
    return this.read('conversation', id, SELECT.conversation)
  }

  async conversations(): Promise<Conversation[]> {
    const document = `{ conversations { items { ${SELECT.conversation} } } }`
    return (await this.graphql<{ conversations: { items: Conversation[] } }>(document)).conversations.items
  }

  async messagesSince(conversationId: string, afterSeq = 0): Promise<Message[]> {
    const document = `query ($conversationId: ID!, $afterSeq: Int!) {
      messagesSince(conversationId: $conversationId, afterSeq: $afterSeq) { items { ${SELECT.message} } hasMore }
    }`
    const variables = { conversationId, afterSeq }
    return (await this.graphql<{ messagesSince: { items: Message[] } }>(document, variables)).messagesSince.items
  }

  async markRead(conversationId: string, seq: number): Promise<Conversation> {
    const document = `mutation ($conversationId: ID!, $seq: Int!) {
      markRead(conversationId: $conversationId, seq: $seq) { ${SELECT.conversation} }
    }`
    return (await this.graphql<{ markRead: Conversation }>(document, { conversationId, seq })).markRead
  }

  async createLoan({ terms, ...given }: LoanGiven = {}): Promise<Loan> {
    const input = { id: randomUUID(), title: 'Laptop', ...given, terms: { ...TERMS, ...terms } }
    return this.mutate('createLoan', 'CreateLoanInput', input, SELECT.loan)
  }

  async recordRepayment(given: Given<RecordRepaymentInput> & { loanId: string; amountMinor: number }): Promise<Loan> {
    const input = { id: randomUUID(), paidOn: '2026-02-15', ...given }
    return this.mutate('recordRepayment', 'RecordRepaymentInput', input, SELECT.loan)
  }

  async loan(id: string): Promise<Loan> {
    return this.read('loan', id, SELECT.loan)
  }

  async myLoans(): Promise<LoanSummary[]> {
    const document = `{ myLoans { items { ${SELECT.loanSummary} } } }`
    return (await this.graphql<{ myLoans: { items: LoanSummary[] } }>(document)).myLoans.items
  }

  async dashboard(): Promise<Dashboard> {
    const document = '{ dashboard { totals { currency loans borrowedMinor repaidMinor outstandingMinor } } }'
    return (await this.graphql<{ dashboard: Dashboard }>(document)).dashboard
  }

  private async mutate<Result>(field: string, type: string, input: object, selection: string): Promise<Result> {
    const document = `mutation ($input: ${type}!) { result: ${field}(input: $input) { ${selection} } }`
    return (await this.graphql<{ result: Result }>(document, { input })).result
  }

  private async read<Result>(field: string, id: string, selection: string): Promise<Result> {
    const document = `query ($id: ID!) { result: ${field}(id: $id) { ${selection} } }`
    return (await this.graphql<{ result: Result }>(document, { id })).result
  }
}

type LoanGiven = Omit<Given<CreateLoanInput>, 'terms'> & { terms?: Partial<CreateLoanInput['terms']> }

const TERMS: CreateLoanInput['terms'] = {
  principal: { amountMinor: 120_000, currency: 'USD' },
  annualRatePpm: 60_000,
  method: 'EQUAL_INSTALMENT',
  periods: 12,
  startOn: '2026-01-15',
}
