import type { Handle } from './members'

/** A loan of the demo campus. */
export interface DemoLoan {
  owner: Handle
  title: string
  description: string
  principalMinor: number
  annualRatePpm: number
  months: number
  /** The first drawdown: so many months before today. */
  monthsAgo: number
  /** How many instalments were paid on their day. */
  paid: number
}

/** What the members owe: one paid, one late, one just begun. */
export const LOANS: DemoLoan[] = [
  {
    owner: 'amara',
    title: 'Car from Mateo',
    description: 'The blue Civic, winter tyres included.',
    principalMinor: 700_000,
    annualRatePpm: 45_000,
    months: 36,
    monthsAgo: 3,
    paid: 2,
  },
  {
    owner: 'amara',
    title: 'Laptop for the first year',
    description: 'From the campus store.',
    principalMinor: 120_000,
    annualRatePpm: 0,
    months: 12,
    monthsAgo: 7,
    paid: 7,
  },
  {
    owner: 'amara',
    title: 'Deposit, Robie Street',
    description: 'Paid back early in the summer.',
    principalMinor: 60_000,
    annualRatePpm: 30_000,
    months: 6,
    monthsAgo: 8,
    paid: 6,
  },
  {
    owner: 'mateo',
    title: 'Student line of credit',
    description: '',
    principalMinor: 500_000,
    annualRatePpm: 69_900,
    months: 48,
    monthsAgo: 10,
    paid: 10,
  },
  {
    owner: 'jun',
    title: 'Bicycle',
    description: 'From my aunt, no hurry, but in writing.',
    principalMinor: 48_000,
    annualRatePpm: 20_000,
    months: 12,
    monthsAgo: 3,
    paid: 3,
  },
  {
    owner: 'sofia',
    title: 'Exchange term in Bologna',
    description: '',
    principalMinor: 350_000,
    annualRatePpm: 52_500,
    months: 24,
    monthsAgo: 1,
    paid: 0,
  },
]
