import type { Campus } from './Campus'
import { demoId } from './demoId'
import { LOANS, type DemoLoan } from './loans'

interface Created {
  createLoan: { id: string; schedule: { instalments: { dueOn: string; totalMinor: number }[] } }
}

const CREATE = `mutation ($input: CreateLoanInput!) {
  createLoan(input: $input) { id schedule { instalments { dueOn totalMinor } } }
}`
const REPAY = `mutation ($input: RecordRepaymentInput!) { recordRepayment(input: $input) { status } }`

/** Records the demo loans and the instalments that were paid on their day. */
export async function seedLoans(campus: Campus, today: Date): Promise<void> {
  for (const loan of LOANS) await record(campus, loan, today)
}

async function record(campus: Campus, loan: DemoLoan, today: Date): Promise<void> {
  const call = campus.as(loan.owner)
  const { createLoan } = await call<Created>(CREATE, {
    input: {
      id: demoId(loan.title),
      title: loan.title,
      description: loan.description,
      terms: {
        principal: { amountMinor: loan.principalMinor, currency: 'USD' },
        annualRatePpm: loan.annualRatePpm,
        method: 'EQUAL_INSTALMENT',
        periods: loan.months,
        startOn: firstOfMonth(today, loan.monthsAgo),
      },
    },
  })
  for (const { dueOn, totalMinor } of createLoan.schedule.instalments.slice(0, loan.paid)) {
    const input = {
      id: demoId(`${loan.title} ${dueOn}`),
      loanId: createLoan.id,
      amountMinor: totalMinor,
      paidOn: dueOn,
      notes: '',
    }
    await call(REPAY, { input })
  }
}

/** The first of the month that lies so many months back. */
function firstOfMonth(today: Date, monthsAgo: number): string {
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - monthsAgo, 1)).toISOString().slice(0, 10)
}
