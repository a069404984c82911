/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a payment can settle. */
export type AllocationPart =
  | 'FEE'
  | 'INTEREST'
  | 'PENALTY'
  | 'PRINCIPAL';

/** How a loan is paid back. */
export type AmortisationMethod =
  /** Equal instalments that leave `balloonMinor` for the last. */
  | 'BALLOON'
  /** The same amount each period. */
  | 'EQUAL_INSTALMENT'
  /** The same principal each period, and interest on what is left. */
  | 'EQUAL_PRINCIPAL'
  /** `instalmentMinor` each period for as long as it takes. */
  | 'FIXED_INSTALMENT'
  /** `instalmentMinor` of principal each period, and interest on what is left, for as long as it takes. */
  | 'FIXED_PRINCIPAL'
  /** Interest each period on the whole principal. */
  | 'FLAT'
  /** Interest each period, the principal with the last. */
  | 'INTEREST_ONLY';

/** Where a thing belongs in the shop. */
export type Category =
  | 'BIKES'
  | 'CLOTHING'
  | 'DORM'
  | 'ELECTRONICS'
  | 'FURNITURE'
  | 'MUSIC'
  | 'OTHER'
  | 'SPORTS'
  | 'TEXTBOOKS';

/** How much a thing has been through. */
export type Condition =
  | 'FAIR'
  | 'GOOD'
  | 'LIKE_NEW'
  | 'NEW'
  | 'POOR';

/** A listing about to be put up. */
export type CreateListingInput = {
  category: Category;
  condition: Condition;
  /** At most 4,000 characters. */
  description?: string;
  /** Made by the client: a UUID or a ULID. */
  id: string | number;
  /** At most 8, the cover first. */
  images?: Array<ListingImageInput>;
  price: MoneyInput;
  /** 3 to 80 characters. */
  title: string;
};

/** A loan about to be recorded. */
export type CreateLoanInput = {
  /** At most 2,000 characters. */
  description?: string;
  /** Made by the client: a UUID or a ULID. */
  id: string | number;
  terms: LoanTermsInput;
  /** 1 to 80 characters. */
  title: string;
};

/** How days become a part of a year. */
export type DayCount =
  /** Actual days of a year of 360. */
  | 'ACTUAL_360'
  /** Actual days of a year of 364: a week is 1/52. */
  | 'ACTUAL_364'
  /** Actual days of a year of 365. */
  | 'ACTUAL_365'
  /** Actual days of the actual year, split at the turn of the year (ISDA). */
  | 'ACTUAL_ACTUAL'
  /** Every month is a twelfth of a year. */
  | 'THIRTY_360'
  /** 30/360 US (NASD), with its end-of-February rule. */
  | 'THIRTY_360_US'
  /** 30E/360 (Eurobond basis). */
  | 'THIRTY_E_360';

/** More principal, paid out on a later day. */
export type DrawdownInput = {
  amountMinor: number;
  on: string;
};

/** The unit of a period. */
export type Frequency =
  | 'DAY'
  | 'MONTH'
  /** Twice a month, half a month apart. */
  | 'SEMI_MONTH'
  | 'WEEK'
  | 'YEAR';

/** The formats that an upload may have. */
export type ImageFormat =
  | 'AVIF'
  | 'JPEG'
  | 'PNG'
  | 'WEBP';

/** What happens to an upload: it waits, is made into thumbnails, or is refused. */
export type ImageStatus =
  | 'PENDING'
  | 'READY'
  | 'REJECTED';

/** What becomes of the interest of interest-free periods. */
export type InterestFree =
  /** Collected with the first instalment that follows. */
  | 'DEFERRED'
  /** Never charged. */
  | 'WAIVED';

/** When interest is worked out. */
export type InterestPeriod =
  /** Each day, on the balance of that day. */
  | 'DAILY'
  /** Once a period, on the balance at its start. */
  | 'PER_PERIOD';

/** A fee for an instalment that is late: once for each. */
export type LateFeeInput = {
  /** At most this much. */
  capMinor?: number | null | undefined;
  /** A fixed amount, … */
  flatMinor?: number | null | undefined;
  /** Days after the due day before it is charged. */
  graceDays?: number | null | undefined;
  /** … or a part of the overdue principal, in parts per million. */
  ratePpm?: number | null | undefined;
};

/** An image of a listing, and what it shows. */
export type ListingImageInput = {
  /** At most 200 characters. Default: the listing's title. */
  alt?: string | null | undefined;
  id: string | number;
};

/** Where a listing stands. Only open ones are browsed and found. */
export type ListingStatus =
  | 'OPEN';

/** Where a loan stands. Being overdue is not a status: it follows from the schedule and the day. */
export type LoanStatus =
  | 'ACTIVE'
  | 'PAID';

/** The terms of a loan. Money is in minor units, rates in parts per million. */
export type LoanTermsInput = {
  /** Default: `PENALTY`, `FEE`, `INTEREST`, `PRINCIPAL`. */
  allocation?: Array<AllocationPart> | null | undefined;
  /** Nominal: 70000 is 7 % a year. 0 to 1,000,000. */
  annualRatePpm: number;
  /** `BALLOON`: what is left for the last payment. */
  balloonMinor?: number | null | undefined;
  /** Default: `THIRTY_360`. */
  dayCount?: DayCount | null | undefined;
  /** In order of date. */
  drawdowns?: Array<DrawdownInput> | null | undefined;
  /** A period is this many units of `frequency`. Default: 1. */
  every?: number | null | undefined;
  /** Default: one period after `startOn`. */
  firstDueOn?: string | null | undefined;
  /** Default: `MONTH`. */
  frequency?: Frequency | null | undefined;
  /** `FIXED_INSTALMENT`: the instalment. `FIXED_PRINCIPAL`: its principal part. */
  instalmentMinor?: number | null | undefined;
  /** Default: `DEFERRED`. */
  interestFree?: InterestFree | null | undefined;
  /** Periods at the start that bear no interest or whose interest is deferred: see `interestFree`. */
  interestFreePeriods?: number | null | undefined;
  /** Default: `PER_PERIOD`. */
  interestPeriod?: InterestPeriod | null | undefined;
  lateFee?: LateFeeInput | null | undefined;
  method: AmortisationMethod;
  /** Default: `TO_DATE`. */
  payoffInterest?: PayoffInterest | null | undefined;
  /** 1 to 600. Not for the `FIXED_` methods. */
  periods?: number | null | undefined;
  /** Default: `SHORTEN_TERM`. */
  prepayment?: PrepaymentStrategy | null | undefined;
  /** 1 to 1,000,000,000 minor units. */
  principal: MoneyInput;
  /** Periods at the start in which only interest is paid. */
  principalGracePeriods?: number | null | undefined;
  /** In order of date. */
  rateChanges?: Array<RateChangeInput> | null | undefined;
  /** 1 is a cent (default), 100 whole units. */
  roundInstalmentToMinor?: number | null | undefined;
  /** Default: `HALF_EVEN`. */
  rounding?: Rounding | null | undefined;
  /** Spreads what rounding leaves for the last instalment over all of them. Default: false. */
  spreadRoundingDifference?: boolean | null | undefined;
  /** The day of the first drawdown. */
  startOn: string;
  /** Paid at the start; counts in the two effective rates only. */
  upfrontCostMinor?: number | null | undefined;
};

/** A first message, or another, about a listing. */
export type MessageSellerInput = {
  /** Made by the client: a UUID or a ULID. */
  clientId: string | number;
  listingId: string | number;
  /** 1 to 2,000 characters. */
  text: string;
};

/** An amount in minor units. */
export type MoneyInput = {
  /** From 0 to 1,000,000,000. */
  amountMinor: number;
  /** ISO 4217, for example `USD`. */
  currency: string;
};

/** Up to when interest is owed when a loan is paid off early. */
export type PayoffInterest =
  | 'TO_DATE'
  | 'TO_PERIOD_END';

/** What paying more than is due does to the instalments that remain. */
export type PrepaymentStrategy =
  | 'REDUCE_INSTALMENT'
  | 'SHORTEN_TERM'
  | 'SKIP_NEXT';

/** A new rate from a day on. */
export type RateChangeInput = {
  annualRatePpm: number;
  on: string;
};

/** A repayment about to be recorded. */
export type RecordRepaymentInput = {
  /** At least 1; at most what is owed. */
  amountMinor: number;
  /** Made by the client: a UUID or a ULID. */
  id: string | number;
  loanId: string | number;
  /** At most 500 characters. */
  notes?: string;
  /** Not before the loan's first day. */
  paidOn: string;
};

/** A picture about to be uploaded. */
export type RequestImageUploadInput = {
  /** The file's size: 1 to 10,000,000. */
  bytes: number;
  format: ImageFormat;
  /** Made by the client: a UUID or a ULID. */
  id: string | number;
};

/** How a half of the smallest unit is rounded. */
export type Rounding =
  | 'HALF_EVEN'
  | 'HALF_UP'
  | 'UP';

/** A message about to be sent. */
export type SendMessageInput = {
  /** Made by the client: a UUID or a ULID. */
  clientId: string | number;
  conversationId: string | number;
  /** 1 to 2,000 characters. */
  text: string;
};

export type ChatMessageFragment = { __typename: 'Message', id: string, conversationId: string, seq: number, senderId: string, memberIds: Array<string>, text: string, sentAt: string, clientId: string };

export type ConversationViewFragment = { __typename: 'Conversation', id: string, lastSeq: number, lastText: string, lastSenderId: string, lastMessageAt: string, readSeq: number, theirReadSeq: number, unread: number, subject: { __typename: 'ConversationSubject', listingId: string, title: string, price: { __typename: 'Money', amountMinor: number, currency: string }, cover: { __typename: 'Image', id: string, smallPath: string, placeholder: string | null, alt: string } | null }, counterpart: { __typename: 'Member', id: string, displayName: string, verifiedStudent: boolean } };

export type InboxQueryVariables = Exact<{
  nextToken?: string | null | undefined;
}>;


export type InboxQuery = { conversations: { __typename: 'ConversationConnection', nextToken: string | null, items: Array<{ __typename: 'Conversation', id: string, lastSeq: number, lastText: string, lastSenderId: string, lastMessageAt: string, readSeq: number, theirReadSeq: number, unread: number, subject: { __typename: 'ConversationSubject', listingId: string, title: string, price: { __typename: 'Money', amountMinor: number, currency: string }, cover: { __typename: 'Image', id: string, smallPath: string, placeholder: string | null, alt: string } | null }, counterpart: { __typename: 'Member', id: string, displayName: string, verifiedStudent: boolean } }> } };

export type MarkReadMutationVariables = Exact<{
  conversationId: string | number;
  seq: number;
}>;


export type MarkReadMutation = { markRead: { __typename: 'Conversation', id: string, lastSeq: number, lastText: string, lastSenderId: string, lastMessageAt: string, readSeq: number, theirReadSeq: number, unread: number, subject: { __typename: 'ConversationSubject', listingId: string, title: string, price: { __typename: 'Money', amountMinor: number, currency: string }, cover: { __typename: 'Image', id: string, smallPath: string, placeholder: string | null, alt: string } | null }, counterpart: { __typename: 'Member', id: string, displayName: string, verifiedStudent: boolean } } };

export type MessagesQueryVariables = Exact<{
  conversationId: string | number;
  beforeSeq?: number | null | undefined;
}>;


export type MessagesQuery = { messages: { __typename: 'MessageList', hasMore: boolean, items: Array<{ __typename: 'Message', id: string, conversationId: string, seq: number, senderId: string, memberIds: Array<string>, text: string, sentAt: string, clientId: string }> } };

export type MessagesSinceQueryVariables = Exact<{
  conversationId: string | number;
  afterSeq: number;
}>;


export type MessagesSinceQuery = { messagesSince: { __typename: 'MessageList', hasMore: boolean, items: Array<{ __typename: 'Message', id: string, conversationId: string, seq: number, senderId: string, memberIds: Array<string>, text: string, sentAt: string, clientId: string }> } };

export type OnMessageSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OnMessageSubscription = { onMessage: { __typename: 'Message', id: string, conversationId: string, seq: number, senderId: string, memberIds: Array<string>, text: string, sentAt: string, clientId: string } | null };

export type SendMessageMutationVariables = Exact<{
  input: SendMessageInput;
}>;


export type SendMessageMutation = { sendMessage: { __typename: 'Message', id: string, conversationId: string, seq: number, senderId: string, memberIds: Array<string>, text: string, sentAt: string, clientId: string } };

export type ThreadHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type ThreadHeadQuery = { conversation: { __typename: 'Conversation', id: string, lastSeq: number, lastText: string, lastSenderId: string, lastMessageAt: string, readSeq: number, theirReadSeq: number, unread: number, subject: { __typename: 'ConversationSubject', listingId: string, title: string, price: { __typename: 'Money', amountMinor: number, currency: string }, cover: { __typename: 'Image', id: string, smallPath: string, placeholder: string | null, alt: string } | null }, counterpart: { __typename: 'Member', id: string, displayName: string, verifiedStudent: boolean } } };

export type BrowseQueryVariables = Exact<{
  category?: Category | null | undefined;
  nextToken?: string | null | undefined;
}>;


export type BrowseQuery = { listings: { __typename: 'ListingConnection', nextToken: string | null, items: Array<{ __typename: 'Listing', id: string, title: string, condition: Condition, category: Category, status: ListingStatus, createdAt: string, price: { __typename: 'Money', amountMinor: number, currency: string }, images: Array<{ __typename: 'Image', id: string, status: ImageStatus, smallPath: string, mediumPath: string, placeholder: string | null, alt: string }> }> } };

export type CreateListingMutationVariables = Exact<{
  input: CreateListingInput;
}>;


export type CreateListingMutation = { createListing: { __typename: 'Listing', description: string, campus: string, viewerCanMessage: boolean, id: string, title: string, condition: Condition, category: Category, status: ListingStatus, createdAt: string, seller: { __typename: 'Member', id: string, displayName: string, campus: string, verifiedStudent: boolean, memberSince: string }, images: Array<{ __typename: 'Image', id: string, status: ImageStatus, smallPath: string, mediumPath: string, placeholder: string | null, alt: string, width: number | null, height: number | null, largePath: string }>, price: { __typename: 'Money', amountMinor: number, currency: string } } };

export type GalleryImageFragment = { __typename: 'Image', id: string, status: ImageStatus, alt: string, width: number | null, height: number | null, placeholder: string | null, smallPath: string, mediumPath: string, largePath: string };

export type ListingCardFragment = { __typename: 'Listing', id: string, title: string, condition: Condition, category: Category, status: ListingStatus, createdAt: string, price: { __typename: 'Money', amountMinor: number, currency: string }, images: Array<{ __typename: 'Image', id: string, status: ImageStatus, smallPath: string, mediumPath: string, placeholder: string | null, alt: string }> };

export type ListingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type ListingPageQuery = { listing: { __typename: 'Listing', description: string, campus: string, viewerCanMessage: boolean, id: string, title: string, condition: Condition, category: Category, status: ListingStatus, createdAt: string, seller: { __typename: 'Member', id: string, displayName: string, campus: string, verifiedStudent: boolean, memberSince: string }, images: Array<{ __typename: 'Image', id: string, status: ImageStatus, smallPath: string, mediumPath: string, placeholder: string | null, alt: string, width: number | null, height: number | null, largePath: string }>, price: { __typename: 'Money', amountMinor: number, currency: string } } };

export type MessageSellerMutationVariables = Exact<{
  input: MessageSellerInput;
}>;


export type MessageSellerMutation = { messageSeller: { __typename: 'Message', id: string, conversationId: string, seq: number, senderId: string, memberIds: Array<string>, text: string, sentAt: string, clientId: string } };

export type MyListingsQueryVariables = Exact<{
  nextToken?: string | null | undefined;
}>;


export type MyListingsQuery = { myListings: { __typename: 'ListingConnection', nextToken: string | null, items: Array<{ __typename: 'Listing', id: string, title: string, condition: Condition, category: Category, status: ListingStatus, createdAt: string, price: { __typename: 'Money', amountMinor: number, currency: string }, images: Array<{ __typename: 'Image', id: string, status: ImageStatus, smallPath: string, mediumPath: string, placeholder: string | null, alt: string }> }> } };

export type SearchQueryVariables = Exact<{
  text: string;
  nextToken?: string | null | undefined;
}>;


export type SearchQuery = { searchListings: { __typename: 'ListingConnection', nextToken: string | null, items: Array<{ __typename: 'Listing', id: string, title: string, condition: Condition, category: Category, status: ListingStatus, createdAt: string, price: { __typename: 'Money', amountMinor: number, currency: string }, images: Array<{ __typename: 'Image', id: string, status: ImageStatus, smallPath: string, mediumPath: string, placeholder: string | null, alt: string }> }> } };

export type SellerCardFragment = { __typename: 'Member', id: string, displayName: string, campus: string, verifiedStudent: boolean, memberSince: string };

export type OnImageSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type OnImageSubscription = { onImage: { __typename: 'Image', id: string, ownerId: string, status: ImageStatus, alt: string, width: number | null, height: number | null, placeholder: string | null, smallPath: string, mediumPath: string, largePath: string, rejection: string | null } | null };

export type PhotoImageFragment = { __typename: 'Image', id: string, ownerId: string, status: ImageStatus, alt: string, width: number | null, height: number | null, placeholder: string | null, smallPath: string, mediumPath: string, largePath: string, rejection: string | null };

export type PhotoStateQueryVariables = Exact<{
  id: string | number;
}>;


export type PhotoStateQuery = { image: { __typename: 'Image', id: string, ownerId: string, status: ImageStatus, alt: string, width: number | null, height: number | null, placeholder: string | null, smallPath: string, mediumPath: string, largePath: string, rejection: string | null } };

export type RequestImageUploadMutationVariables = Exact<{
  input: RequestImageUploadInput;
}>;


export type RequestImageUploadMutation = { requestImageUpload: { __typename: 'UploadTicket', url: string, expiresAt: string, image: { __typename: 'Image', id: string, ownerId: string, status: ImageStatus, alt: string, width: number | null, height: number | null, placeholder: string | null, smallPath: string, mediumPath: string, largePath: string, rejection: string | null }, fields: Array<{ __typename: 'FormField', name: string, value: string }> } };

export type CreateLoanMutationVariables = Exact<{
  input: CreateLoanInput;
}>;


export type CreateLoanMutation = { createLoan: { __typename: 'Loan', id: string, title: string, description: string, status: LoanStatus, outstandingMinor: number, repaidMinor: number, owedMinor: number, createdAt: string, version: number, terms: { __typename: 'LoanTerms', annualRatePpm: number, method: AmortisationMethod, dayCount: DayCount, frequency: Frequency, every: number, periods: number | null, instalmentMinor: number | null, balloonMinor: number | null, startOn: string, firstDueOn: string, principal: { __typename: 'Money', amountMinor: number, currency: string } }, schedule: { __typename: 'Schedule', instalmentMinor: number, totalInterestMinor: number, totalPayableMinor: number, aprUsPpm: number, effectiveRatePpm: number, convention: string, hash: string, instalments: Array<{ __typename: 'Instalment', number: number, dueOn: string, openingMinor: number, principalMinor: number, interestMinor: number, feesMinor: number, totalMinor: number, balanceMinor: number }> }, nextDue: { __typename: 'NextDue', number: number, dueOn: string, missingMinor: number } | null, repayments: Array<{ __typename: 'Repayment', id: string, amountMinor: number, paidOn: string, notes: string, interestMinor: number, principalMinor: number, outstandingMinor: number, recordedAt: string }> } };

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { dashboard: { __typename: 'Dashboard', totals: Array<{ __typename: 'LoanTotals', currency: string, loans: number, borrowedMinor: number, repaidMinor: number, outstandingMinor: number }> } };

export type LoanPageQueryVariables = Exact<{
  id: string | number;
}>;


export type LoanPageQuery = { loan: { __typename: 'Loan', id: string, title: string, description: string, status: LoanStatus, outstandingMinor: number, repaidMinor: number, owedMinor: number, createdAt: string, version: number, terms: { __typename: 'LoanTerms', annualRatePpm: number, method: AmortisationMethod, dayCount: DayCount, frequency: Frequency, every: number, periods: number | null, instalmentMinor: number | null, balloonMinor: number | null, startOn: string, firstDueOn: string, principal: { __typename: 'Money', amountMinor: number, currency: string } }, schedule: { __typename: 'Schedule', instalmentMinor: number, totalInterestMinor: number, totalPayableMinor: number, aprUsPpm: number, effectiveRatePpm: number, convention: string, hash: string, instalments: Array<{ __typename: 'Instalment', number: number, dueOn: string, openingMinor: number, principalMinor: number, interestMinor: number, feesMinor: number, totalMinor: number, balanceMinor: number }> }, nextDue: { __typename: 'NextDue', number: number, dueOn: string, missingMinor: number } | null, repayments: Array<{ __typename: 'Repayment', id: string, amountMinor: number, paidOn: string, notes: string, interestMinor: number, principalMinor: number, outstandingMinor: number, recordedAt: string }> } };

export type LoanRowFragment = { __typename: 'LoanSummary', id: string, title: string, annualRatePpm: number, instalmentMinor: number, totalPayableMinor: number, outstandingMinor: number, repaidMinor: number, status: LoanStatus, createdAt: string, principal: { __typename: 'Money', amountMinor: number, currency: string }, nextDue: { __typename: 'NextDue', number: number, dueOn: string, missingMinor: number } | null };

export type LoansQueryVariables = Exact<{
  search?: string | null | undefined;
  status?: LoanStatus | null | undefined;
  nextToken?: string | null | undefined;
}>;


export type LoansQuery = { myLoans: { __typename: 'LoanSummaryConnection', nextToken: string | null, items: Array<{ __typename: 'LoanSummary', id: string, title: string, annualRatePpm: number, instalmentMinor: number, totalPayableMinor: number, outstandingMinor: number, repaidMinor: number, status: LoanStatus, createdAt: string, principal: { __typename: 'Money', amountMinor: number, currency: string }, nextDue: { __typename: 'NextDue', number: number, dueOn: string, missingMinor: number } | null }> } };

export type RecordRepaymentMutationVariables = Exact<{
  input: RecordRepaymentInput;
}>;


export type RecordRepaymentMutation = { recordRepayment: { __typename: 'Loan', id: string, title: string, description: string, status: LoanStatus, outstandingMinor: number, repaidMinor: number, owedMinor: number, createdAt: string, version: number, terms: { __typename: 'LoanTerms', annualRatePpm: number, method: AmortisationMethod, dayCount: DayCount, frequency: Frequency, every: number, periods: number | null, instalmentMinor: number | null, balloonMinor: number | null, startOn: string, firstDueOn: string, principal: { __typename: 'Money', amountMinor: number, currency: string } }, schedule: { __typename: 'Schedule', instalmentMinor: number, totalInterestMinor: number, totalPayableMinor: number, aprUsPpm: number, effectiveRatePpm: number, convention: string, hash: string, instalments: Array<{ __typename: 'Instalment', number: number, dueOn: string, openingMinor: number, principalMinor: number, interestMinor: number, feesMinor: number, totalMinor: number, balanceMinor: number }> }, nextDue: { __typename: 'NextDue', number: number, dueOn: string, missingMinor: number } | null, repayments: Array<{ __typename: 'Repayment', id: string, amountMinor: number, paidOn: string, notes: string, interestMinor: number, principalMinor: number, outstandingMinor: number, recordedAt: string }> } };

export type WholeLoanFragment = { __typename: 'Loan', id: string, title: string, description: string, status: LoanStatus, outstandingMinor: number, repaidMinor: number, owedMinor: number, createdAt: string, version: number, terms: { __typename: 'LoanTerms', annualRatePpm: number, method: AmortisationMethod, dayCount: DayCount, frequency: Frequency, every: number, periods: number | null, instalmentMinor: number | null, balloonMinor: number | null, startOn: string, firstDueOn: string, principal: { __typename: 'Money', amountMinor: number, currency: string } }, schedule: { __typename: 'Schedule', instalmentMinor: number, totalInterestMinor: number, totalPayableMinor: number, aprUsPpm: number, effectiveRatePpm: number, convention: string, hash: string, instalments: Array<{ __typename: 'Instalment', number: number, dueOn: string, openingMinor: number, principalMinor: number, interestMinor: number, feesMinor: number, totalMinor: number, balanceMinor: number }> }, nextDue: { __typename: 'NextDue', number: number, dueOn: string, missingMinor: number } | null, repayments: Array<{ __typename: 'Repayment', id: string, amountMinor: number, paidOn: string, notes: string, interestMinor: number, principalMinor: number, outstandingMinor: number, recordedAt: string }> };

export const ChatMessageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"senderId"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]} as unknown as DocumentNode<ChatMessageFragment, unknown>;
export const ConversationViewFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedStudent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastText"}},{"kind":"Field","name":{"kind":"Name","value":"lastSenderId"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"theirReadSeq"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]} as unknown as DocumentNode<ConversationViewFragment, unknown>;
export const GalleryImageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GalleryImage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"largePath"}}]}}]} as unknown as DocumentNode<GalleryImageFragment, unknown>;
export const ListingCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<ListingCardFragment, unknown>;
export const SellerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"campus"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedStudent"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}}]}}]} as unknown as DocumentNode<SellerCardFragment, unknown>;
export const PhotoImageFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhotoImage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"largePath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}}]}}]} as unknown as DocumentNode<PhotoImageFragment, unknown>;
export const LoanRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalPayableMinor"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"repaidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LoanRowFragment, unknown>;
export const WholeLoanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balloonMinor"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"feesMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balanceMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalInterestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalPayableMinor"}},{"kind":"Field","name":{"kind":"Name","value":"aprUsPpm"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"convention"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"repaidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"owedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<WholeLoanFragment, unknown>;
export const InboxDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Inbox"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nextToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationView"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextToken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedStudent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastText"}},{"kind":"Field","name":{"kind":"Name","value":"lastSenderId"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"theirReadSeq"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]} as unknown as DocumentNode<InboxQuery, InboxQueryVariables>;
export const MarkReadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MarkRead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"seq"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"seq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"seq"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedStudent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastText"}},{"kind":"Field","name":{"kind":"Name","value":"lastSenderId"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"theirReadSeq"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]} as unknown as DocumentNode<MarkReadMutation, MarkReadMutationVariables>;
export const MessagesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Messages"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beforeSeq"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messages"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"beforeSeq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beforeSeq"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"senderId"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]} as unknown as DocumentNode<MessagesQuery, MessagesQueryVariables>;
export const MessagesSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MessagesSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"afterSeq"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messagesSince"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"conversationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"conversationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"afterSeq"},"value":{"kind":"Variable","name":{"kind":"Name","value":"afterSeq"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatMessage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"hasMore"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"senderId"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]} as unknown as DocumentNode<MessagesSinceQuery, MessagesSinceQueryVariables>;
export const OnMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OnMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onMessage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatMessage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"senderId"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]} as unknown as DocumentNode<OnMessageSubscription, OnMessageSubscriptionVariables>;
export const SendMessageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SendMessage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SendMessageInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sendMessage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatMessage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"senderId"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]} as unknown as DocumentNode<SendMessageMutation, SendMessageMutationVariables>;
export const ThreadHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ThreadHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conversation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ConversationView"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ConversationView"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Conversation"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listingId"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"cover"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counterpart"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedStudent"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lastSeq"}},{"kind":"Field","name":{"kind":"Name","value":"lastText"}},{"kind":"Field","name":{"kind":"Name","value":"lastSenderId"}},{"kind":"Field","name":{"kind":"Name","value":"lastMessageAt"}},{"kind":"Field","name":{"kind":"Name","value":"readSeq"}},{"kind":"Field","name":{"kind":"Name","value":"theirReadSeq"}},{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]} as unknown as DocumentNode<ThreadHeadQuery, ThreadHeadQueryVariables>;
export const BrowseDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Browse"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"category"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Category"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"category"},"value":{"kind":"Variable","name":{"kind":"Name","value":"category"}}},{"kind":"Argument","name":{"kind":"Name","value":"nextToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextToken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<BrowseQuery, BrowseQueryVariables>;
export const CreateListingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateListing"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateListingInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createListing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"campus"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMessage"}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GalleryImage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"campus"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedStudent"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GalleryImage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"largePath"}}]}}]} as unknown as DocumentNode<CreateListingMutation, CreateListingMutationVariables>;
export const ListingPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ListingPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"listing"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingCard"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"campus"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanMessage"}},{"kind":"Field","name":{"kind":"Name","value":"seller"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SellerCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"GalleryImage"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SellerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Member"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"displayName"}},{"kind":"Field","name":{"kind":"Name","value":"campus"}},{"kind":"Field","name":{"kind":"Name","value":"verifiedStudent"}},{"kind":"Field","name":{"kind":"Name","value":"memberSince"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"GalleryImage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"largePath"}}]}}]} as unknown as DocumentNode<ListingPageQuery, ListingPageQueryVariables>;
export const MessageSellerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MessageSeller"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MessageSellerInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageSeller"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ChatMessage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ChatMessage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Message"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"conversationId"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"senderId"}},{"kind":"Field","name":{"kind":"Name","value":"memberIds"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"clientId"}}]}}]} as unknown as DocumentNode<MessageSellerMutation, MessageSellerMutationVariables>;
export const MyListingsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyListings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"nextToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextToken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<MyListingsQuery, MyListingsQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"searchListings"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"nextToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ListingCard"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextToken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ListingCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Listing"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"condition"}},{"kind":"Field","name":{"kind":"Name","value":"category"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"price"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"images"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const OnImageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OnImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onImage"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhotoImage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhotoImage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"largePath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}}]}}]} as unknown as DocumentNode<OnImageSubscription, OnImageSubscriptionVariables>;
export const PhotoStateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PhotoState"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhotoImage"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhotoImage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"largePath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}}]}}]} as unknown as DocumentNode<PhotoStateQuery, PhotoStateQueryVariables>;
export const RequestImageUploadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RequestImageUpload"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RequestImageUploadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"requestImageUpload"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"image"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PhotoImage"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PhotoImage"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Image"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"ownerId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"alt"}},{"kind":"Field","name":{"kind":"Name","value":"width"}},{"kind":"Field","name":{"kind":"Name","value":"height"}},{"kind":"Field","name":{"kind":"Name","value":"placeholder"}},{"kind":"Field","name":{"kind":"Name","value":"smallPath"}},{"kind":"Field","name":{"kind":"Name","value":"mediumPath"}},{"kind":"Field","name":{"kind":"Name","value":"largePath"}},{"kind":"Field","name":{"kind":"Name","value":"rejection"}}]}}]} as unknown as DocumentNode<RequestImageUploadMutation, RequestImageUploadMutationVariables>;
export const CreateLoanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateLoan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateLoanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createLoan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balloonMinor"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"feesMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balanceMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalInterestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalPayableMinor"}},{"kind":"Field","name":{"kind":"Name","value":"aprUsPpm"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"convention"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"repaidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"owedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<CreateLoanMutation, CreateLoanMutationVariables>;
export const DashboardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"loans"}},{"kind":"Field","name":{"kind":"Name","value":"borrowedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"repaidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const LoanPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LoanPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"loan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balloonMinor"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"feesMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balanceMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalInterestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalPayableMinor"}},{"kind":"Field","name":{"kind":"Name","value":"aprUsPpm"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"convention"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"repaidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"owedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<LoanPageQuery, LoanPageQueryVariables>;
export const LoansDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Loans"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"status"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"LoanStatus"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLoans"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"status"},"value":{"kind":"Variable","name":{"kind":"Name","value":"status"}}},{"kind":"Argument","name":{"kind":"Name","value":"nextToken"},"value":{"kind":"Variable","name":{"kind":"Name","value":"nextToken"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LoanRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nextToken"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LoanRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LoanSummary"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalPayableMinor"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"repaidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<LoansQuery, LoansQueryVariables>;
export const RecordRepaymentDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RecordRepayment"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordRepaymentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordRepayment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WholeLoan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WholeLoan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Loan"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"terms"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"principal"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"annualRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"dayCount"}},{"kind":"Field","name":{"kind":"Name","value":"frequency"}},{"kind":"Field","name":{"kind":"Name","value":"every"}},{"kind":"Field","name":{"kind":"Name","value":"periods"}},{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balloonMinor"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"firstDueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"schedule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"instalmentMinor"}},{"kind":"Field","name":{"kind":"Name","value":"instalments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"openingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"feesMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"balanceMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalInterestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"totalPayableMinor"}},{"kind":"Field","name":{"kind":"Name","value":"aprUsPpm"}},{"kind":"Field","name":{"kind":"Name","value":"effectiveRatePpm"}},{"kind":"Field","name":{"kind":"Name","value":"convention"}},{"kind":"Field","name":{"kind":"Name","value":"hash"}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"repaidMinor"}},{"kind":"Field","name":{"kind":"Name","value":"owedMinor"}},{"kind":"Field","name":{"kind":"Name","value":"nextDue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"missingMinor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"repayments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"amountMinor"}},{"kind":"Field","name":{"kind":"Name","value":"paidOn"}},{"kind":"Field","name":{"kind":"Name","value":"notes"}},{"kind":"Field","name":{"kind":"Name","value":"interestMinor"}},{"kind":"Field","name":{"kind":"Name","value":"principalMinor"}},{"kind":"Field","name":{"kind":"Name","value":"outstandingMinor"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}}]} as unknown as DocumentNode<RecordRepaymentMutation, RecordRepaymentMutationVariables>;