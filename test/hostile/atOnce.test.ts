import { randomUUID } from 'node:crypto'
import { expect, test, vi } from 'vitest'
import { ApiError } from '../support/ApiError'
import { inboxOf } from '../support/inboxOf'
import { requireAgreement } from '../support/requireAgreement'
import { startApi } from '../support/startApi'

const TIMES = 8

/** The same click, eight times at once. */
const atOnce = <Result>(send: () => Promise<Result>) => Promise.all(Array.from({ length: TIMES }, send))

test('one loan sent eight times at once is one loan', async () => {
  const borrower = (await startApi()).newcomer()
  const id = randomUUID()
  const answers = await atOnce(() => borrower.createLoan({ id }))
  expect(answers.map((answer) => answer.id)).toEqual(Array(TIMES).fill(id))
  expect(await borrower.myLoans()).toHaveLength(1)
  await requireAgreement(borrower)
})

test('one repayment sent eight times at once is paid once', async () => {
  const borrower = (await startApi()).newcomer()
  const { id: loanId } = await borrower.createLoan()
  const id = randomUUID()
  const answers = await atOnce(() => borrower.recordRepayment({ id, loanId, amountMinor: 5_000 }))
  for (const { repayments, repaidMinor } of answers) {
    expect(repaidMinor).toBe(5_000)
    expect(repayments).toHaveLength(1)
  }
  expect((await borrower.loan(loanId)).version).toBe(2)
  await requireAgreement(borrower)
})

test('eight repayments at once count, or say that they did not', async () => {
  const borrower = (await startApi()).newcomer()
  const { id: loanId } = await borrower.createLoan()
  const attempts = await Promise.allSettled(
    Array.from({ length: TIMES }, (_, index) => borrower.recordRepayment({ loanId, amountMinor: 1_000 + index })),
  )
  const refusals = attempts.flatMap((attempt) => (attempt.status === 'rejected' ? [attempt.reason as unknown] : []))
  for (const refusal of refusals) {
    expect(refusal).toBeInstanceOf(ApiError)
    expect(refusal).toMatchObject({
      errorType: 'CONFLICT',
      message: 'Another repayment was recorded at the same moment. Please try again.',
    })
  }
  const { repayments, version } = await borrower.loan(loanId)
  expect(repayments).toHaveLength(TIMES - refusals.length)
  expect(version).toBe(1 + repayments.length)
  await requireAgreement(borrower)
})

test('two repayments that would each clear the loan clear it once', async () => {
  const borrower = (await startApi()).newcomer()
  const { id: loanId } = await borrower.createLoan({ terms: { annualRatePpm: 0 } })
  const attempts = await Promise.allSettled(
    [1, 2].map(() => borrower.recordRepayment({ loanId, amountMinor: 120_000 })),
  )
  expect(attempts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const loan = await borrower.loan(loanId)
  expect(loan).toMatchObject({ status: 'PAID', outstandingMinor: 0, repaidMinor: 120_000 })
  await requireAgreement(borrower)
})

test('one listing sent eight times at once is one listing with one mail', async () => {
  const api = await startApi()
  const seller = api.newcomer()
  const id = randomUUID()
  await atOnce(() => seller.createListing({ id }))
  expect(await seller.myListings()).toHaveLength(1)
  const { email } = await seller.me()
  const confirmations = async () =>
    (await inboxOf(api.cloud, email)).filter(({ text }) => text?.includes(`/listings/${id}`))
  await vi.waitFor(async () => expect(await confirmations()).toHaveLength(1), { timeout: 10_000 })
})

test('one message sent eight times at once is one message', async () => {
  const api = await startApi()
  const [seller, buyer] = [api.newcomer(), api.newcomer()]
  const { id: listingId } = await seller.createListing()
  const first = randomUUID()
  const [opened] = await atOnce(() => buyer.messageSeller({ listingId, clientId: first }))
  const conversationId = opened?.conversationId ?? ''
  const second = randomUUID()
  const answers = await atOnce(() => seller.sendMessage({ conversationId, clientId: second }))
  expect(answers.map(({ seq }) => seq)).toEqual(Array(TIMES).fill(2))
  expect((await buyer.messagesSince(conversationId)).map(({ seq }) => seq)).toEqual([1, 2])
  expect(await buyer.conversation(conversationId)).toMatchObject({ lastSeq: 2, unread: 1 })
})

test('of eight different loans under one id one is recorded', async () => {
  const borrower = (await startApi()).newcomer()
  const id = randomUUID()
  const attempts = await Promise.allSettled(
    Array.from({ length: TIMES }, (_, index) => borrower.createLoan({ id, title: `Loan ${index}` })),
  )
  expect(attempts.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  for (const attempt of attempts)
    if (attempt.status === 'rejected') expect(attempt.reason).toMatchObject({ errorType: 'CONFLICT' })
  await requireAgreement(borrower)
})
