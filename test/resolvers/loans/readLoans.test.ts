import { expect, test } from 'vitest'
import type { LoanSummaryConnection, Schedule } from '../../../resolvers/generated/schema'
import type { Caller } from '../../support/Caller'
import { startApi } from '../../support/startApi'

const MY_LOANS = `query ($search: String, $status: LoanStatus, $limit: Int, $nextToken: String) {
  myLoans(search: $search, status: $status, limit: $limit, nextToken: $nextToken) { items { title status } nextToken }
}`
const PREVIEW = `query ($terms: LoanTermsInput!, $payments: [PaymentInput!]) {
  previewSchedule(terms: $terms, payments: $payments) { instalmentMinor totalInterestMinor instalments { balanceMinor } hash }
}`
const TERMS = {
  principal: { amountMinor: 120_000, currency: 'USD' },
  annualRatePpm: 60_000,
  method: 'EQUAL_INSTALMENT',
  periods: 12,
  startOn: '2026-01-15',
}

async function loansOf(caller: Caller, variables: object = {}) {
  const { items, nextToken } = (await caller.graphql<{ myLoans: LoanSummaryConnection }>(MY_LOANS, variables)).myLoans
  return { titles: items.map(({ title }) => title), nextToken }
}

async function preview(caller: Caller, terms: object, payments?: object[]): Promise<Schedule> {
  return (await caller.graphql<{ previewSchedule: Schedule }>(PREVIEW, { terms, payments })).previewSchedule
}

test('members see their own loans, newest first, page by page', async () => {
  const api = await startApi()
  const member = api.newcomer()
  for (const title of ['Laptop', 'Bike', 'Rent']) await member.createLoan({ title })
  expect((await member.myLoans())[0]).toMatchObject({
    title: 'Rent',
    principal: { amountMinor: 120_000, currency: 'USD' },
    annualRatePpm: 60_000,
    outstandingMinor: 120_000,
    repaidMinor: 0,
    nextDue: { number: 1 },
  })
  const { titles, nextToken } = await loansOf(member, { limit: 2 })
  expect(titles).toEqual(['Rent', 'Bike'])
  expect((await loansOf(member, { limit: 2, nextToken })).titles).toEqual(['Laptop'])
  expect(await api.newcomer().myLoans()).toEqual([])
})

test('loans are found by a part of their title, whatever the case, and by their status', async () => {
  const api = await startApi()
  const member = api.newcomer()
  for (const title of ['Old laptop', 'New LAPTOP', 'Bike']) await member.createLoan({ title })
  const { id: loanId, owedMinor } = await member.createLoan({ title: 'Laptop bag' })
  await member.recordRepayment({ loanId, amountMinor: owedMinor, paidOn: '2026-01-15' })
  expect((await loansOf(member, { search: ' Laptop' })).titles).toEqual(['Laptop bag', 'New LAPTOP', 'Old laptop'])
  expect((await loansOf(member, { status: 'PAID' })).titles).toEqual(['Laptop bag'])
  expect((await loansOf(member, { search: 'lap', status: 'ACTIVE' })).titles).toEqual(['New LAPTOP', 'Old laptop'])
  expect((await loansOf(member, { search: 'rent' })).titles).toEqual([])
})

test('the dashboard adds up each currency', async () => {
  const api = await startApi()
  const member = api.newcomer()
  expect(await member.dashboard()).toEqual({ totals: [] })
  await member.createLoan()
  const { id: loanId } = await member.createLoan()
  await member.createLoan({ terms: { principal: { amountMinor: 50_000, currency: 'EUR' } } })
  const { outstandingMinor } = await member.recordRepayment({ loanId, amountMinor: 10_000 })
  expect((await member.dashboard()).totals).toEqual([
    { currency: 'EUR', loans: 1, borrowedMinor: 50_000, repaidMinor: 0, outstandingMinor: 50_000 },
    {
      currency: 'USD',
      loans: 2,
      borrowedMinor: 240_000,
      repaidMinor: 10_000,
      outstandingMinor: 120_000 + outstandingMinor,
    },
  ])
})

test('everybody may preview a schedule, and gets what a loan would have', async () => {
  const api = await startApi()
  const previewed = await preview(api.withApiKey(), TERMS)
  const { schedule } = await api.as('amara').createLoan()
  expect(previewed.hash).toBe(schedule.hash)
  expect(previewed.instalmentMinor).toBe(schedule.instalmentMinor)
})

test('a payment on top lowers the interest', async () => {
  const api = await startApi()
  const plain = await preview(api.withApiKey(), TERMS)
  const quicker = await preview(api.withApiKey(), TERMS, [{ on: '2026-02-15', amountMinor: 50_000 }])
  expect(quicker.totalInterestMinor).toBeLessThan(plain.totalInterestMinor)
})

test.each([
  ['terms that make no sense', { ...TERMS, periods: 0 }, undefined],
  ['a currency of nowhere', { ...TERMS, principal: { amountMinor: 1, currency: 'XXX' } }, undefined],
  ['401 payments', TERMS, Array.from({ length: 401 }, () => ({ on: '2026-02-15', amountMinor: 1 }))],
])('a preview of %s is refused', async (_, terms, payments) => {
  const api = await startApi()
  await expect(preview(api.withApiKey(), terms, payments)).rejects.toMatchObject({ errorType: 'BAD_INPUT' })
})
