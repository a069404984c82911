import type { Handle } from './members'

/** A conversation of the demo campus. */
export interface DemoConversation {
  /** The n-th of the demo listings. */
  listing: number
  buyer: Handle
  /** Who says what, in order; the buyer begins. */
  lines: [by: 'buyer' | 'seller', text: string][]
  /** Hours since the last line. */
  hoursAgo: number
}

/** What the members write to each other. */
export const CONVERSATIONS: DemoConversation[] = [
  {
    listing: 3,
    buyer: 'amara',
    hoursAgo: 1,
    lines: [
      ['buyer', 'Hi! Is the ThinkPad still there? Would you take instalments? My stipend comes on the first.'],
      ['seller', 'Still here. Sure, if we put it in writing in the ledger.'],
      ['buyer', 'Of course. Four months, first on 1 December?'],
      ['seller', 'Works for me. Come by the library tomorrow and try it first.'],
    ],
  },
  {
    listing: 0,
    buyer: 'jun',
    hoursAgo: 2,
    lines: [
      ['buyer', 'Is this the edition for MATH 1010?'],
      ['seller', 'Yes, they have used it since last year.'],
      ['buyer', 'Great, can I fetch it today?'],
    ],
  },
  {
    listing: 12,
    buyer: 'sofia',
    hoursAgo: 5,
    lines: [
      ['buyer', 'Does a 13-inch laptop fit in it?'],
      ['seller', 'It does, with a sleeve.'],
      ['buyer', 'Thanks, see you at 4!'],
    ],
  },
  {
    listing: 2,
    buyer: 'amara',
    hoursAgo: 26,
    lines: [
      ['buyer', 'Which height is the frame for? I am 1.70.'],
      ['seller', 'Perfect for you. I am 1.72 and had the saddle in the middle.'],
    ],
  },
  {
    listing: 8,
    buyer: 'priya',
    hoursAgo: 30,
    lines: [
      ['buyer', 'Could I try the guitar before I decide?'],
      ['seller', 'Any evening this week, Howe Hall common room.'],
    ],
  },

  {
    listing: 9,
    buyer: 'mateo',
    hoursAgo: 3,
    lines: [
      ['buyer', 'Hey Amara! Do the headphones come with the case?'],
      ['buyer', 'And would you do $120 if I pick them up tonight?'],
    ],
  },
]
