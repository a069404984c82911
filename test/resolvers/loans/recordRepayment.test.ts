import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { RecordRepaymentInput } from '../../../resolvers/generated/schema'
import { startApi } from '../../support/startApi'

test('a repayment lowers what is owed and says what it settled', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { id: loanId, schedule } = await amara.createLoan()
  const { instalmentMinor, instalments } = schedule
  const loan = await amara.recordRepayment({ loanId, amountMinor: instalmentMinor, notes: ' By card ' })
  const [first, second] = instalments
  expect(loan).toMatchObject({
    status: 'ACTIVE',
    version: 2,
    repaidMinor: instalmentMinor,
    outstandingMinor: first?.balanceMinor,
    nextDue: { number: 2, dueOn: second?.dueOn, missingMinor: second?.totalMinor },
    repayments: [
      {
        amountMinor: instalmentMinor,
        notes: 'By card',
        interestMinor: first?.interestMinor,
        principalMinor: first?.principalMinor,
        outstandingMinor: first?.balanceMinor,
      },
    ],
  })
  expect(await amara.loan(loanId)).toEqual(loan)
})

test('a repayment that clears the balance marks the loan paid', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { id: loanId, owedMinor } = await amara.createLoan()
  const loan = await amara.recordRepayment({ loanId, amountMinor: owedMinor, paidOn: '2026-01-15' })
  expect(loan).toMatchObject({ status: 'PAID', outstandingMinor: 0, owedMinor: 0, nextDue: null })
  await expect(amara.recordRepayment({ loanId, amountMinor: 1 })).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: 'This loan is paid: nothing is owed any more.',
  })
})

test('repaying instalment by instalment, each on its day, pays the loan', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { id: loanId, schedule } = await amara.createLoan({ terms: { periods: 3 } })
  for (const { totalMinor, dueOn, balanceMinor } of schedule.instalments)
    expect(await amara.recordRepayment({ loanId, amountMinor: totalMinor, paidOn: dueOn })).toMatchObject({
      outstandingMinor: balanceMinor,
    })
  expect(await amara.loan(loanId)).toMatchObject({
    status: 'PAID',
    repaidMinor: schedule.totalPayableMinor,
    version: 4,
  })
})

test('a repayment dated back takes its place in the order of payment', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { id: loanId } = await amara.createLoan()
  await amara.recordRepayment({ loanId, amountMinor: 20_000, paidOn: '2026-04-15' })
  const { repayments, outstandingMinor } = await amara.recordRepayment({
    loanId,
    amountMinor: 5_000,
    paidOn: '2026-02-15',
  })
  expect(repayments.map(({ amountMinor }) => amountMinor)).toEqual([5_000, 20_000])
  expect(repayments.at(-1)?.outstandingMinor).toBe(outstandingMinor)
})

test('recording the same repayment again returns the loan and counts nothing twice', async () => {
  const api = await startApi()
  const member = api.newcomer()
  const { id: loanId } = await member.createLoan()
  const given = { id: randomUUID(), loanId, amountMinor: 10_000 }
  const first = await member.recordRepayment(given)
  expect(await member.recordRepayment(given)).toEqual(first)
  expect((await member.dashboard()).totals).toMatchObject([{ repaidMinor: 10_000 }])
})

test('the last repayment can be recorded again too', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { id: loanId, owedMinor } = await amara.createLoan()
  const given = { id: randomUUID(), loanId, amountMinor: owedMinor, paidOn: '2026-01-15' }
  const first = await amara.recordRepayment(given)
  expect(await amara.recordRepayment(given)).toEqual(first)
})

test('two clicks at the same moment record one repayment', async () => {
  const api = await startApi()
  const member = api.newcomer()
  const { id: loanId } = await member.createLoan()
  const given = { id: randomUUID(), loanId, amountMinor: 10_000 }
  const [first, second] = await Promise.all([member.recordRepayment(given), member.recordRepayment(given)])
  expect(second).toEqual(first)
  expect((await member.dashboard()).totals).toMatchObject([{ repaidMinor: 10_000 }])
})

test('two repayments at the same moment both count', async () => {
  const api = await startApi()
  const member = api.newcomer()
  const { id: loanId } = await member.createLoan()
  await Promise.all([10_000, 20_000].map((amountMinor) => member.recordRepayment({ loanId, amountMinor })))
  const loan = await member.loan(loanId)
  expect(loan).toMatchObject({ repaidMinor: 30_000, version: 3 })
  const { principalMinor } = loan.repayments.reduce((a, b) => ({
    ...a,
    principalMinor: a.principalMinor + b.principalMinor,
  }))
  expect(loan.outstandingMinor).toBe(120_000 - principalMinor)
  expect((await member.dashboard()).totals).toMatchObject([
    { repaidMinor: 30_000, outstandingMinor: loan.outstandingMinor },
  ])
})

test('the id of a repayment cannot be used for another', async () => {
  const api = await startApi()
  const amara = api.as('amara')
  const { id: loanId } = await amara.createLoan()
  const { repayments } = await amara.recordRepayment({ loanId, amountMinor: 10_000 })
  const id = repayments[0]?.id
  await expect(amara.recordRepayment({ id, loanId, amountMinor: 10_001 })).rejects.toMatchObject({
    errorType: 'CONFLICT',
  })
})

test("nobody else repays a member's loan", async () => {
  const api = await startApi()
  const { id: loanId } = await api.as('amara').createLoan()
  const repaying = api.as('ben').recordRepayment({ loanId, amountMinor: 1_000 })
  await expect(repaying).rejects.toMatchObject({ errorType: 'NOT_FOUND' })
})

test.each<[string, Partial<RecordRepaymentInput>, string]>([
  ['an id that is none', { id: 'mine' }, 'id must be a UUID or a ULID.'],
  ['nothing', { amountMinor: 0 }, 'amountMinor must be at least 1.'],
  ['a negative amount', { amountMinor: -5 }, 'amountMinor must be at least 1.'],
  ['more than is owed', { amountMinor: 500_000 }, 'is owed'],
  ['money before the loan began', { paidOn: '2026-01-14' }, 'The loan starts on 2026-01-15'],
  ['a day with a time zone', { paidOn: '2026-02-15+01:00' }, 'paidOn must be a day'],
  ['notes of 501 letters', { notes: 'a'.repeat(501) }, 'at most 500 fit.'],
])('a repayment of %s is refused', async (_, given, message) => {
  const api = await startApi()
  const { id: loanId } = await api.as('amara').createLoan()
  const repaying = api.as('amara').recordRepayment({ loanId, amountMinor: 1_000, ...given })
  await expect(repaying).rejects.toMatchObject({
    errorType: 'BAD_INPUT',
    message: expect.stringContaining(message) as string,
  })
  expect(await api.as('amara').loan(loanId)).toMatchObject({ version: 1, repayments: [] })
})
