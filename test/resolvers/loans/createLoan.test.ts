import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { CreateLoanInput, LoanTermsInput } from '../../../resolvers/generated/schema'
import { startApi } from '../../support/startApi'

test('a loan is recorded with the schedule that its terms imply', async () => {
  const api = await startApi()
  const loan = await api.as('amara').createLoan({ title: ' Laptop ', description: 'For the thesis.' })
  expect(loan).toMatchObject({
    title: 'Laptop',
    description: 'For the thesis.',
    terms: {
      method: 'EQUAL_INSTALMENT',
      dayCount: 'THIRTY_360',
      frequency: 'MONTH',
      every: 1,
      firstDueOn: '2026-02-15',
    },
    status: 'ACTIVE',
    outstandingMinor: 120_000,
    repaidMinor: 0,
    repayments: [],
    version: 1,
  })
  const { instalments, instalmentMinor } = loan.schedule
  expect(instalments).toHaveLength(12)
  expect(instalments.at(-1)?.balanceMinor).toBe(0)
  expect(loan.nextDue).toEqual({ number: 1, dueOn: '2026-02-15', missingMinor: instalmentMinor })
  expect(await api.as('amara').loan(loan.id)).toEqual(loan)
})

test('a loan of 600 periods is kept whole', async () => {
  const api = await startApi()
  const { id, schedule } = await api.as('amara').createLoan({
    terms: { periods: 600, principal: { amountMinor: 90_000_000, currency: 'USD' } },
  })
  expect(schedule.instalments).toHaveLength(600)
  expect((await api.as('amara').loan(id)).schedule).toEqual(schedule)
})

test('recording the same loan again returns the first outcome, even when something was repaid since', async () => {
  const api = await startApi()
  const member = api.newcomer()
  const given = { id: randomUUID(), title: 'Laptop' }
  const first = await member.createLoan(given)
  expect(await member.createLoan(given)).toEqual(first)
  await member.recordRepayment({ loanId: first.id, amountMinor: 10_000 })
  expect(await member.createLoan(given)).toEqual(first)
  expect(await member.myLoans()).toHaveLength(1)
  expect((await member.dashboard()).totals).toMatchObject([{ loans: 1, borrowedMinor: 120_000 }])
})

test('two clicks at the same moment record one loan', async () => {
  const api = await startApi()
  const member = api.newcomer()
  const given = { id: randomUUID(), title: 'Laptop' }
  const [first, second] = await Promise.all([member.createLoan(given), member.createLoan(given)])
  expect(second).toEqual(first)
  expect((await member.dashboard()).totals).toMatchObject([{ loans: 1, borrowedMinor: 120_000 }])
})

test('the id of a loan cannot be used for another, by nobody', async () => {
  const api = await startApi()
  const { id } = await api.as('amara').createLoan({ title: 'Laptop' })
  const conflict = { errorType: 'CONFLICT' }
  await expect(api.as('amara').createLoan({ id, title: 'Desktop' })).rejects.toMatchObject(conflict)
  await expect(api.as('amara').createLoan({ id, title: 'Laptop', terms: { periods: 13 } })).rejects.toMatchObject(
    conflict,
  )
  await expect(api.as('ben').createLoan({ id, title: 'Laptop' })).rejects.toMatchObject(conflict)
})

test('the loan of somebody else is not found', async () => {
  const api = await startApi()
  const { id } = await api.as('amara').createLoan()
  await expect(api.as('ben').loan(id)).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
  await expect(api.as('ben').loan(randomUUID())).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
})

test('loans that add up to more than a figure can hold are refused', async () => {
  const api = await startApi()
  const member = api.newcomer()
  const terms = { principal: { amountMinor: 1_000_000_000, currency: 'USD' } }
  await member.createLoan({ terms })
  await member.createLoan({ terms })
  await expect(member.createLoan({ terms })).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: 'Your loans in this currency add up to more than can be recorded.',
  })
  expect((await member.dashboard()).totals).toMatchObject([{ loans: 2, borrowedMinor: 2_000_000_000 }])
})

test.each<[string, Omit<Partial<CreateLoanInput>, 'terms'>, string]>([
  ['an id that is none', { id: 'mine' }, 'id must be a UUID or a ULID.'],
  ['no title', { title: ' ' }, 'title must not be empty.'],
  ['a title of 81 letters', { title: 'a'.repeat(81) }, 'at most 80 fit.'],
  ['a description of 2001 letters', { description: 'a'.repeat(2001) }, 'at most 2000 fit.'],
])('%s is refused', async (_, given, message) => {
  const api = await startApi()
  await expect(api.as('amara').createLoan(given)).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
})

test.each<[string, Partial<LoanTermsInput>, string]>([
  ['nothing', { principal: { amountMinor: 0, currency: 'USD' } }, 'terms.principal must be at least 1.'],
  ['an absurd amount', { principal: { amountMinor: 2_000_000_000, currency: 'USD' } }, 'at most 1000000000'],
  ['a currency of nowhere', { principal: { amountMinor: 1_000, currency: 'XXX' } }, 'must be one of'],
  ['a negative rate', { annualRatePpm: -1 }, 'annualRatePpm'],
  ['a rate above 100 %', { annualRatePpm: 1_000_001 }, 'annualRatePpm'],
  ['no periods', { periods: 0 }, 'periods'],
  ['601 periods', { periods: 601 }, 'periods'],
  ['a day with a time zone', { startOn: '2026-01-15Z' }, 'terms.startOn must be a day'],
  [
    '101 rate changes',
    { rateChanges: Array.from({ length: 101 }, () => ({ on: '2026-03-15', annualRatePpm: 1 })) },
    'at most 100 rate',
  ],
])('a loan of %s is refused', async (_, terms, message) => {
  const api = await startApi()
  await expect(api.as('amara').createLoan({ terms })).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
})
