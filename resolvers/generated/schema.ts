import type { Context } from '@aws-appsync/utils'
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  AWSDate: { input: string; output: string; }
  AWSDateTime: { input: string; output: string; }
  AWSEmail: { input: string; output: string; }
  AWSIPAddress: { input: string; output: string; }
  AWSJSON: { input: unknown; output: unknown; }
  AWSPhone: { input: string; output: string; }
  AWSTime: { input: string; output: string; }
  AWSTimestamp: { input: number; output: number; }
  AWSURL: { input: string; output: string; }
};

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

/** What two members write to each other about a listing, as the caller sees it. */
export type Conversation = {
  counterpart: Member;
  id: Scalars['ID']['output'];
  lastMessageAt: Scalars['AWSDateTime']['output'];
  lastSenderId: Scalars['ID']['output'];
  /** The number of the newest message. */
  lastSeq: Scalars['Int']['output'];
  lastText: Scalars['String']['output'];
  /** The caller has seen everything up to here. */
  readSeq: Scalars['Int']['output'];
  subject: ConversationSubject;
  /** The counterpart has seen everything up to here. */
  theirReadSeq: Scalars['Int']['output'];
  /** How many messages of the counterpart's the caller has not seen. */
  unread: Scalars['Int']['output'];
};

/** A page of conversations. */
export type ConversationConnection = {
  items: Array<Conversation>;
  nextToken?: Maybe<Scalars['String']['output']>;
};

/** A listing as a conversation remembers it from its first message. */
export type ConversationSubject = {
  cover?: Maybe<Image>;
  listingId: Scalars['ID']['output'];
  price: Money;
  title: Scalars['String']['output'];
};

/** A listing about to be put up. */
export type CreateListingInput = {
  category: Category;
  condition: Condition;
  /** At most 4,000 characters. */
  description: Scalars['String']['input'];
  /** Made by the client: a UUID or a ULID. */
  id: Scalars['ID']['input'];
  /** At most 8, the cover first. */
  images: Array<ListingImageInput>;
  price: MoneyInput;
  /** 3 to 80 characters. */
  title: Scalars['String']['input'];
};

/** A loan about to be recorded. */
export type CreateLoanInput = {
  /** At most 2,000 characters. */
  description: Scalars['String']['input'];
  /** Made by the client: a UUID or a ULID. */
  id: Scalars['ID']['input'];
  terms: LoanTermsInput;
  /** 1 to 80 characters. */
  title: Scalars['String']['input'];
};

/** The caller's figures; one entry for each currency in which there is a loan. */
export type Dashboard = {
  totals: Array<LoanTotals>;
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
export type Drawdown = {
  amountMinor: Scalars['Int']['output'];
  on: Scalars['AWSDate']['output'];
};

/** More principal, paid out on a later day. */
export type DrawdownInput = {
  amountMinor: Scalars['Int']['input'];
  on: Scalars['AWSDate']['input'];
};

/** A name and a value of an upload form. */
export type FormField = {
  name: Scalars['String']['output'];
  value: Scalars['String']['output'];
};

/** The unit of a period. */
export type Frequency =
  | 'DAY'
  | 'MONTH'
  /** Twice a month, half a month apart. */
  | 'SEMI_MONTH'
  | 'WEEK'
  | 'YEAR';

/** A picture. The paths are under the address of the web client and answer once the image is `READY`. */
export type Image = {
  /** What the picture shows, for those who cannot see it. */
  alt: Scalars['String']['output'];
  height?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** WebP, at most 1600 pixels wide. */
  largePath: Scalars['String']['output'];
  /** WebP, at most 800 pixels wide. */
  mediumPath: Scalars['String']['output'];
  ownerId: Scalars['ID']['output'];
  /** A tiny picture as a `data:` address, to show while the real one loads; null until `READY`. */
  placeholder?: Maybe<Scalars['String']['output']>;
  /** Why it was refused, in a sentence; null otherwise. */
  rejection?: Maybe<Scalars['String']['output']>;
  /** WebP, at most 320 pixels wide. */
  smallPath: Scalars['String']['output'];
  status: ImageStatus;
  /** In pixels, upright; null until `READY`. */
  width?: Maybe<Scalars['Int']['output']>;
};

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

/** One row of a schedule. `totalMinor` is the sum of principal, interest and fees. */
export type Instalment = {
  balanceMinor: Scalars['Int']['output'];
  dueOn: Scalars['AWSDate']['output'];
  feesMinor: Scalars['Int']['output'];
  interestMinor: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
  openingMinor: Scalars['Int']['output'];
  principalMinor: Scalars['Int']['output'];
  totalMinor: Scalars['Int']['output'];
};

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
export type LateFee = {
  capMinor?: Maybe<Scalars['Int']['output']>;
  flatMinor?: Maybe<Scalars['Int']['output']>;
  graceDays?: Maybe<Scalars['Int']['output']>;
  ratePpm?: Maybe<Scalars['Int']['output']>;
};

/** A fee for an instalment that is late: once for each. */
export type LateFeeInput = {
  /** At most this much. */
  capMinor?: InputMaybe<Scalars['Int']['input']>;
  /** A fixed amount, … */
  flatMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Days after the due day before it is charged. */
  graceDays?: InputMaybe<Scalars['Int']['input']>;
  /** … or a part of the overdue principal, in parts per million. */
  ratePpm?: InputMaybe<Scalars['Int']['input']>;
};

/** A thing that a member offers. The seller's card is a copy from the day of listing and may be slightly old. */
export type Listing = {
  campus: Scalars['String']['output'];
  category: Category;
  condition: Condition;
  createdAt: Scalars['AWSDateTime']['output'];
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** In the seller's order; the first is the cover. */
  images: Array<Image>;
  /** 0 is free. */
  price: Money;
  seller: Member;
  status: ListingStatus;
  title: Scalars['String']['output'];
  /** True for a signed-in member other than the seller. */
  viewerCanMessage: Scalars['Boolean']['output'];
};

/** A page of listings. */
export type ListingConnection = {
  items: Array<Listing>;
  nextToken?: Maybe<Scalars['String']['output']>;
};

/** An image of a listing, and what it shows. */
export type ListingImageInput = {
  /** At most 200 characters. Default: the listing's title. */
  alt?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
};

/** Where a listing stands. Only open ones are browsed and found. */
export type ListingStatus =
  | 'OPEN';

/** A loan of the caller's, with everything about it. */
export type Loan = {
  createdAt: Scalars['AWSDateTime']['output'];
  description: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The next instalment that is not fully paid, with what is still missing of it; null when nothing is owed. */
  nextDue?: Maybe<NextDue>;
  /** Principal that is still owed. */
  outstandingMinor: Scalars['Int']['output'];
  /** What settles the loan on the day of its last repayment, or on its first day. A later day may add interest to it. */
  owedMinor: Scalars['Int']['output'];
  /** All that was paid, interest included. */
  repaidMinor: Scalars['Int']['output'];
  /** In order of payment. */
  repayments: Array<Repayment>;
  /** As agreed at the start. */
  schedule: Schedule;
  status: LoanStatus;
  terms: LoanTerms;
  title: Scalars['String']['output'];
  /** Grows by one with each change. */
  version: Scalars['Int']['output'];
};

/** Where a loan stands. Being overdue is not a status: it follows from the schedule and the day. */
export type LoanStatus =
  | 'ACTIVE'
  | 'PAID';

/** A loan in a list. */
export type LoanSummary = {
  annualRatePpm: Scalars['Int']['output'];
  createdAt: Scalars['AWSDateTime']['output'];
  id: Scalars['ID']['output'];
  instalmentMinor: Scalars['Int']['output'];
  nextDue?: Maybe<NextDue>;
  outstandingMinor: Scalars['Int']['output'];
  principal: Money;
  repaidMinor: Scalars['Int']['output'];
  status: LoanStatus;
  title: Scalars['String']['output'];
  totalPayableMinor: Scalars['Int']['output'];
};

/** A page of loans. */
export type LoanSummaryConnection = {
  items: Array<LoanSummary>;
  nextToken?: Maybe<Scalars['String']['output']>;
};

/** The terms of a loan as they were recorded, defaults filled in. */
export type LoanTerms = {
  allocation: Array<AllocationPart>;
  annualRatePpm: Scalars['Int']['output'];
  balloonMinor?: Maybe<Scalars['Int']['output']>;
  dayCount: DayCount;
  drawdowns: Array<Drawdown>;
  every: Scalars['Int']['output'];
  firstDueOn: Scalars['AWSDate']['output'];
  frequency: Frequency;
  instalmentMinor?: Maybe<Scalars['Int']['output']>;
  interestFree: InterestFree;
  interestFreePeriods: Scalars['Int']['output'];
  interestPeriod: InterestPeriod;
  lateFee?: Maybe<LateFee>;
  method: AmortisationMethod;
  payoffInterest: PayoffInterest;
  periods?: Maybe<Scalars['Int']['output']>;
  prepayment: PrepaymentStrategy;
  principal: Money;
  principalGracePeriods: Scalars['Int']['output'];
  rateChanges: Array<RateChange>;
  roundInstalmentToMinor: Scalars['Int']['output'];
  rounding: Rounding;
  spreadRoundingDifference: Scalars['Boolean']['output'];
  startOn: Scalars['AWSDate']['output'];
  upfrontCostMinor: Scalars['Int']['output'];
};

/** The terms of a loan. Money is in minor units, rates in parts per million. */
export type LoanTermsInput = {
  /** Default: `PENALTY`, `FEE`, `INTEREST`, `PRINCIPAL`. */
  allocation?: InputMaybe<Array<AllocationPart>>;
  /** Nominal: 70000 is 7 % a year. 0 to 1,000,000. */
  annualRatePpm: Scalars['Int']['input'];
  /** `BALLOON`: what is left for the last payment. */
  balloonMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Default: `THIRTY_360`. */
  dayCount?: InputMaybe<DayCount>;
  /** In order of date. */
  drawdowns?: InputMaybe<Array<DrawdownInput>>;
  /** A period is this many units of `frequency`. Default: 1. */
  every?: InputMaybe<Scalars['Int']['input']>;
  /** Default: one period after `startOn`. */
  firstDueOn?: InputMaybe<Scalars['AWSDate']['input']>;
  /** Default: `MONTH`. */
  frequency?: InputMaybe<Frequency>;
  /** `FIXED_INSTALMENT`: the instalment. `FIXED_PRINCIPAL`: its principal part. */
  instalmentMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Default: `DEFERRED`. */
  interestFree?: InputMaybe<InterestFree>;
  /** Periods at the start that bear no interest or whose interest is deferred: see `interestFree`. */
  interestFreePeriods?: InputMaybe<Scalars['Int']['input']>;
  /** Default: `PER_PERIOD`. */
  interestPeriod?: InputMaybe<InterestPeriod>;
  lateFee?: InputMaybe<LateFeeInput>;
  method: AmortisationMethod;
  /** Default: `TO_DATE`. */
  payoffInterest?: InputMaybe<PayoffInterest>;
  /** 1 to 600. Not for the `FIXED_` methods. */
  periods?: InputMaybe<Scalars['Int']['input']>;
  /** Default: `SHORTEN_TERM`. */
  prepayment?: InputMaybe<PrepaymentStrategy>;
  /** 1 to 1,000,000,000 minor units. */
  principal: MoneyInput;
  /** Periods at the start in which only interest is paid. */
  principalGracePeriods?: InputMaybe<Scalars['Int']['input']>;
  /** In order of date. */
  rateChanges?: InputMaybe<Array<RateChangeInput>>;
  /** 1 is a cent (default), 100 whole units. */
  roundInstalmentToMinor?: InputMaybe<Scalars['Int']['input']>;
  /** Default: `HALF_EVEN`. */
  rounding?: InputMaybe<Rounding>;
  /** Spreads what rounding leaves for the last instalment over all of them. Default: false. */
  spreadRoundingDifference?: InputMaybe<Scalars['Boolean']['input']>;
  /** The day of the first drawdown. */
  startOn: Scalars['AWSDate']['input'];
  /** Paid at the start; counts in the two effective rates only. */
  upfrontCostMinor?: InputMaybe<Scalars['Int']['input']>;
};

/** Loan figures of one currency. */
export type LoanTotals = {
  borrowedMinor: Scalars['Int']['output'];
  currency: Scalars['String']['output'];
  loans: Scalars['Int']['output'];
  /** Principal still owed. */
  outstandingMinor: Scalars['Int']['output'];
  repaidMinor: Scalars['Int']['output'];
};

/** The caller's own account. */
export type Me = {
  email: Scalars['AWSEmail']['output'];
  profile: Member;
};

/** What everybody may know about a member. */
export type Member = {
  campus: Scalars['String']['output'];
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  memberSince: Scalars['AWSDateTime']['output'];
  /** True if the campus follows from a verified e-mail address. */
  verifiedStudent: Scalars['Boolean']['output'];
};

/** Something that was said. Messages of a conversation are numbered 1, 2, 3 … without holes. */
export type Message = {
  /** The sender's own id for this message. */
  clientId: Scalars['ID']['output'];
  conversationId: Scalars['ID']['output'];
  /** The conversation's id and the message's number. */
  id: Scalars['ID']['output'];
  /** The conversation's two members. Select it in mutations: the push to them is filtered by it. */
  memberIds: Array<Scalars['ID']['output']>;
  senderId: Scalars['ID']['output'];
  sentAt: Scalars['AWSDateTime']['output'];
  seq: Scalars['Int']['output'];
  text: Scalars['String']['output'];
};

/** Messages in order. */
export type MessageList = {
  /** True if there are more in this direction. */
  hasMore: Scalars['Boolean']['output'];
  items: Array<Message>;
};

/** A first message, or another, about a listing. */
export type MessageSellerInput = {
  /** Made by the client: a UUID or a ULID. */
  clientId: Scalars['ID']['input'];
  listingId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** An amount in minor units: 1250 and `USD` are 12.50 dollars. */
export type Money = {
  amountMinor: Scalars['Int']['output'];
  /** ISO 4217, for example `USD`. */
  currency: Scalars['String']['output'];
};

/** An amount in minor units. */
export type MoneyInput = {
  /** From 0 to 1,000,000,000. */
  amountMinor: Scalars['Int']['input'];
  /** ISO 4217, for example `USD`. */
  currency: Scalars['String']['input'];
};

/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type Mutation = {
  /** Puts a thing up for sale at once. Its images must be the caller's and `READY`. */
  createListing: Listing;
  /** Records a loan of the caller's, with the schedule that its terms imply. */
  createLoan: Loan;
  /** Records that the caller has seen everything up to and including `seq`. Never goes back. */
  markRead: Conversation;
  /** Writes to the seller of a listing: opens the conversation about it, or goes on in the one there is. */
  messageSeller: Message;
  /** For the image pipeline alone: tells the owner's clients what became of an upload. */
  publishImage: Image;
  /** Records money that was paid on a loan; the loan is `PAID` when nothing is left. More than is owed is refused. */
  recordRepayment: Loan;
  /** Reserves an image id for the caller and signs one upload for it. Asking again while nothing was uploaded signs anew. */
  requestImageUpload: UploadTicket;
  /** Writes into one of the caller's conversations. */
  sendMessage: Message;
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationCreateListingArgs = {
  input: CreateListingInput;
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationCreateLoanArgs = {
  input: CreateLoanInput;
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationMarkReadArgs = {
  conversationId: Scalars['ID']['input'];
  seq: Scalars['Int']['input'];
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationMessageSellerArgs = {
  input: MessageSellerInput;
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationPublishImageArgs = {
  input: PublishImageInput;
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationRecordRepaymentArgs = {
  input: RecordRepaymentInput;
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationRequestImageUploadArgs = {
  input: RequestImageUploadInput;
};


/**
 * What a caller may change. Whatever creates something takes an id that the client makes (a UUID or a ULID): sending the
 * same again, after a lost answer or a year later, returns the first outcome and changes nothing; the same id with other
 * content is a `CONFLICT`.
 */
export type MutationSendMessageArgs = {
  input: SendMessageInput;
};

/** An instalment that waits to be paid. */
export type NextDue = {
  dueOn: Scalars['AWSDate']['output'];
  /** What is still missing of it. */
  missingMinor: Scalars['Int']['output'];
  number: Scalars['Int']['output'];
};

/** Money that was or would be paid. */
export type PaymentInput = {
  amountMinor: Scalars['Int']['input'];
  on: Scalars['AWSDate']['input'];
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

/** What became of an upload. */
export type PublishImageInput = {
  height?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  ownerId: Scalars['ID']['input'];
  placeholder?: InputMaybe<Scalars['String']['input']>;
  rejection?: InputMaybe<Scalars['String']['input']>;
  status: ImageStatus;
  width?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type Query = {
  /** One conversation of the caller's. `NOT_FOUND` to everybody else. */
  conversation: Conversation;
  /** The caller's conversations, the last written to first. */
  conversations: ConversationConnection;
  /** The caller's loan figures, added up for each currency. */
  dashboard: Dashboard;
  /** One of the caller's own images, so that a client can see whether it is ready. `NOT_FOUND` if it is not the caller's. */
  image: Image;
  /** One listing. `NOT_FOUND` if there is none with this id. */
  listing: Listing;
  /** Open listings, newest first: of one campus, and of one category if it is given. */
  listings: ListingConnection;
  /** One loan with its schedule and repayments. `NOT_FOUND` if it is not the caller's. */
  loan: Loan;
  /** The caller's own account. */
  me: Me;
  /** A conversation's messages, newest first, from just before `beforeSeq`. `NOT_FOUND` to all but its two members. */
  messages: MessageList;
  /**
   * Everything after `afterSeq`, oldest first: what a client asks for when it has seen a gap, reconnected or woken up.
   * `NOT_FOUND` to all but the conversation's two members.
   */
  messagesSince: MessageList;
  /** The caller's own listings, newest first. */
  myListings: ListingConnection;
  /** The caller's loans, newest first; with `search` those whose title contains it, whatever the case. */
  myLoans: LoanSummaryConnection;
  /** The schedule that these terms imply, and with `payments` what it becomes when they are made. Stores nothing. */
  previewSchedule: Schedule;
  /** Open listings of a campus whose title has, for each word of `text`, a word that begins with it. */
  searchListings: ListingConnection;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryConversationArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryConversationsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryImageArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryListingArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryListingsArgs = {
  campus?: InputMaybe<Scalars['String']['input']>;
  category?: InputMaybe<Category>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryLoanArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryMessagesArgs = {
  beforeSeq?: InputMaybe<Scalars['Int']['input']>;
  conversationId: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryMessagesSinceArgs = {
  afterSeq: Scalars['Int']['input'];
  conversationId: Scalars['ID']['input'];
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryMyListingsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryMyLoansArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  status?: InputMaybe<LoanStatus>;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QueryPreviewScheduleArgs = {
  payments?: InputMaybe<Array<PaymentInput>>;
  terms: LoanTermsInput;
};


/**
 * What a caller may read. Lists take a `limit` of 1 to 100 and return an opaque `nextToken`; pass it back to read on. A page may
 * be shorter than its limit, even empty: there is more as long as there is a `nextToken`.
 */
export type QuerySearchListingsArgs = {
  campus?: InputMaybe<Scalars['String']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  nextToken?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
};

/** A new rate from a day on. */
export type RateChange = {
  annualRatePpm: Scalars['Int']['output'];
  on: Scalars['AWSDate']['output'];
};

/** A new rate from a day on. */
export type RateChangeInput = {
  annualRatePpm: Scalars['Int']['input'];
  on: Scalars['AWSDate']['input'];
};

/** A repayment about to be recorded. */
export type RecordRepaymentInput = {
  /** At least 1; at most what is owed. */
  amountMinor: Scalars['Int']['input'];
  /** Made by the client: a UUID or a ULID. */
  id: Scalars['ID']['input'];
  loanId: Scalars['ID']['input'];
  /** At most 500 characters. */
  notes: Scalars['String']['input'];
  /** Not before the loan's first day. */
  paidOn: Scalars['AWSDate']['input'];
};

/** Money that was paid, and what it settled. */
export type Repayment = {
  amountMinor: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  interestMinor: Scalars['Int']['output'];
  notes: Scalars['String']['output'];
  /** Principal still owed after it. */
  outstandingMinor: Scalars['Int']['output'];
  paidOn: Scalars['AWSDate']['output'];
  principalMinor: Scalars['Int']['output'];
  recordedAt: Scalars['AWSDateTime']['output'];
};

/** A picture about to be uploaded. */
export type RequestImageUploadInput = {
  /** The file's size: 1 to 10,000,000. */
  bytes: Scalars['Int']['input'];
  format: ImageFormat;
  /** Made by the client: a UUID or a ULID. */
  id: Scalars['ID']['input'];
};

/** How a half of the smallest unit is rounded. */
export type Rounding =
  | 'HALF_EVEN'
  | 'HALF_UP'
  | 'UP';

/** What is due when: the amortisation schedule. */
export type Schedule = {
  /** Annual percentage rate by US Regulation Z, Appendix J, in parts per million. Information, not a legal disclosure. */
  aprUsPpm: Scalars['Int']['output'];
  /** The rules by which it was made, in a sentence. */
  convention: Scalars['String']['output'];
  /** Effective annual rate by EU Directive 2008/48/EC, Annex I, in parts per million. Information, not a legal disclosure. */
  effectiveRatePpm: Scalars['Int']['output'];
  /** SHA-256 of terms and rows: two schedules with one hash are the same. */
  hash: Scalars['String']['output'];
  /** The regular instalment. */
  instalmentMinor: Scalars['Int']['output'];
  instalments: Array<Instalment>;
  totalInterestMinor: Scalars['Int']['output'];
  totalPayableMinor: Scalars['Int']['output'];
};

/** A message about to be sent. */
export type SendMessageInput = {
  /** Made by the client: a UUID or a ULID. */
  clientId: Scalars['ID']['input'];
  conversationId: Scalars['ID']['input'];
  /** 1 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** Pushes are hints: AppSync delivers each at most once and replays nothing. After a gap ask `messagesSince`. */
export type Subscription = {
  /** The caller's images as they become `READY` or are `REJECTED`. The server filters by the caller's identity. */
  onImage?: Maybe<Image>;
  /** Messages of all of the caller's conversations, the caller's own included. The server filters by the caller's identity. */
  onMessage?: Maybe<Message>;
};

/**
 * A presigned POST: send `fields` in their order and then the file as `file`, as multipart/form-data, to `url`. It is good
 * for one key, one content type and one size.
 */
export type UploadTicket = {
  expiresAt: Scalars['AWSDateTime']['output'];
  fields: Array<FormField>;
  image: Image;
  url: Scalars['AWSURL']['output'];
};


type Given<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> }

/** Every field that can have a resolver: its arguments, the object that it belongs to, its result. */
export type Fields = {
  'Conversation.counterpart': { args: Record<string, never>; source: Conversation; result: Member }
  'Conversation.subject': { args: Record<string, never>; source: Conversation; result: ConversationSubject }
  'ConversationConnection.items': { args: Record<string, never>; source: ConversationConnection; result: Array<Conversation> }
  'ConversationSubject.cover': { args: Record<string, never>; source: ConversationSubject; result: Maybe<Image> }
  'ConversationSubject.price': { args: Record<string, never>; source: ConversationSubject; result: Money }
  'Dashboard.totals': { args: Record<string, never>; source: Dashboard; result: Array<LoanTotals> }
  'Listing.images': { args: Record<string, never>; source: Listing; result: Array<Image> }
  'Listing.price': { args: Record<string, never>; source: Listing; result: Money }
  'Listing.seller': { args: Record<string, never>; source: Listing; result: Member }
  'ListingConnection.items': { args: Record<string, never>; source: ListingConnection; result: Array<Listing> }
  'Loan.nextDue': { args: Record<string, never>; source: Loan; result: Maybe<NextDue> }
  'Loan.repayments': { args: Record<string, never>; source: Loan; result: Array<Repayment> }
  'Loan.schedule': { args: Record<string, never>; source: Loan; result: Schedule }
  'Loan.terms': { args: Record<string, never>; source: Loan; result: LoanTerms }
  'LoanSummary.nextDue': { args: Record<string, never>; source: LoanSummary; result: Maybe<NextDue> }
  'LoanSummary.principal': { args: Record<string, never>; source: LoanSummary; result: Money }
  'LoanSummaryConnection.items': { args: Record<string, never>; source: LoanSummaryConnection; result: Array<LoanSummary> }
  'LoanTerms.drawdowns': { args: Record<string, never>; source: LoanTerms; result: Array<Drawdown> }
  'LoanTerms.lateFee': { args: Record<string, never>; source: LoanTerms; result: Maybe<LateFee> }
  'LoanTerms.principal': { args: Record<string, never>; source: LoanTerms; result: Money }
  'LoanTerms.rateChanges': { args: Record<string, never>; source: LoanTerms; result: Array<RateChange> }
  'Me.profile': { args: Record<string, never>; source: Me; result: Member }
  'MessageList.items': { args: Record<string, never>; source: MessageList; result: Array<Message> }
  'Mutation.createListing': { args: Given<MutationCreateListingArgs, 'input'>; source: undefined; result: Listing }
  'Mutation.createLoan': { args: Given<MutationCreateLoanArgs, 'input'>; source: undefined; result: Loan }
  'Mutation.markRead': { args: Given<MutationMarkReadArgs, 'conversationId' | 'seq'>; source: undefined; result: Conversation }
  'Mutation.messageSeller': { args: Given<MutationMessageSellerArgs, 'input'>; source: undefined; result: Message }
  'Mutation.publishImage': { args: Given<MutationPublishImageArgs, 'input'>; source: undefined; result: Image }
  'Mutation.recordRepayment': { args: Given<MutationRecordRepaymentArgs, 'input'>; source: undefined; result: Loan }
  'Mutation.requestImageUpload': { args: Given<MutationRequestImageUploadArgs, 'input'>; source: undefined; result: UploadTicket }
  'Mutation.sendMessage': { args: Given<MutationSendMessageArgs, 'input'>; source: undefined; result: Message }
  'Query.conversation': { args: Given<QueryConversationArgs, 'id'>; source: undefined; result: Conversation }
  'Query.conversations': { args: QueryConversationsArgs; source: undefined; result: ConversationConnection }
  'Query.dashboard': { args: Record<string, never>; source: undefined; result: Dashboard }
  'Query.image': { args: Given<QueryImageArgs, 'id'>; source: undefined; result: Image }
  'Query.listing': { args: Given<QueryListingArgs, 'id'>; source: undefined; result: Listing }
  'Query.listings': { args: QueryListingsArgs; source: undefined; result: ListingConnection }
  'Query.loan': { args: Given<QueryLoanArgs, 'id'>; source: undefined; result: Loan }
  'Query.me': { args: Record<string, never>; source: undefined; result: Me }
  'Query.messages': { args: Given<QueryMessagesArgs, 'conversationId'>; source: undefined; result: MessageList }
  'Query.messagesSince': { args: Given<QueryMessagesSinceArgs, 'afterSeq' | 'conversationId'>; source: undefined; result: MessageList }
  'Query.myListings': { args: QueryMyListingsArgs; source: undefined; result: ListingConnection }
  'Query.myLoans': { args: QueryMyLoansArgs; source: undefined; result: LoanSummaryConnection }
  'Query.previewSchedule': { args: Given<QueryPreviewScheduleArgs, 'terms'>; source: undefined; result: Schedule }
  'Query.searchListings': { args: Given<QuerySearchListingsArgs, 'text'>; source: undefined; result: ListingConnection }
  'Schedule.instalments': { args: Record<string, never>; source: Schedule; result: Array<Instalment> }
  'Subscription.onImage': { args: Record<string, never>; source: undefined; result: Maybe<Image> }
  'Subscription.onMessage': { args: Record<string, never>; source: undefined; result: Maybe<Message> }
  'UploadTicket.fields': { args: Record<string, never>; source: UploadTicket; result: Array<FormField> }
  'UploadTicket.image': { args: Record<string, never>; source: UploadTicket; result: Image }
}

export type FieldName = keyof Fields

/** The context of a field's handlers: arguments, stash, what the step before returned, what the data source returned. */
export type Ctx<
  F extends FieldName,
  Stash extends object = Record<string, never>,
  Prev = undefined,
  Data = unknown,
> = Context<Fields[F]['args'], Stash, { result: Prev }, Fields[F]['source'], Data>

export type Result<F extends FieldName> = Fields[F]['result']
