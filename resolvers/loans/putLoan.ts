import { transactWrite, type TransactWritePutItem } from '@aws-appsync/utils/dynamodb'
import type { Ctx, Loan } from '../generated/schema'
import { earlierItem } from '../lib/earlierItem'
import { fail } from '../lib/fail'
import { isOvertaken } from '../lib/isOvertaken'
import { isRefused } from '../lib/isRefused'
import { resultOrFail } from '../lib/resultOrFail'
import { tableName } from '../lib/tableName'
import type { Transaction } from '../lib/Transaction'
import type { LoanItem } from '../model/LoanItem'
import { loanKey } from '../model/loanKey'
import { addTotals } from './addTotals'
import { borrowedMinor } from './borrowedMinor'
import type { CreateLoanStash } from './Mutation.createLoan'
import type { Standing } from './Standing'
import { standingOf } from './standingOf'

type Context = Ctx<'Mutation.createLoan', CreateLoanStash, Standing, Transaction<LoanItem>>

/** Creates the loan and adds it to its owner's figures. */
export function request(ctx: Context) {
  const loan = loanOf(ctx)
  const put: TransactWritePutItem<LoanItem> = {
    putItem: {
      table: tableName(ctx, 'LOANS_TABLE'),
      key: loanKey(loan.id),
      item: loan,
      condition: { pk: { attributeExists: false } },
    },
  }
  const totals = addTotals(tableName(ctx, 'USERS_TABLE'), loan.ownerId, loan.principal.currency, {
    loans: 1,
    borrowedMinor: borrowedMinor(ctx.args.input.terms),
    repaidMinor: 0,
    outstandingMinor: loan.outstandingMinor,
  })
  const { operation, transactItems } = transactWrite({ items: [put] })
  return { operation, transactItems: [...transactItems, totals] }
}

/** The new loan; or, on a repeat, the first outcome: the loan as it was created. */
export function response(ctx: Context): Loan {
  const earlier = earlierItem(ctx, 0, ctx.stash.fingerprint)
  if (earlier) return asCreated(ctx, earlier)
  if (isRefused(ctx, 1)) fail('BAD_INPUT', 'Your loans in this currency add up to more than can be recorded.')
  if (isOvertaken(ctx)) fail('CONFLICT', 'Another loan was recorded at the same moment. Please try again.')
  resultOrFail(ctx)
  return { ...loanOf(ctx), repayments: [] }
}

function asCreated(ctx: Context, { schedule, terms, createdAt }: LoanItem): Loan {
  return { ...loanOf(ctx), schedule, terms, createdAt, repayments: [] }
}

function loanOf(ctx: Context): Omit<LoanItem, 'pk' | 'sk'> {
  const { ownerId, title, description, now, fingerprint, scheduled } = ctx.stash
  const { terms, instalmentMinor, totalPayableMinor } = scheduled
  const { instalments, totalInterestMinor, aprUsPpm, effectiveRatePpm, convention, hash } = scheduled
  const { principal, annualRatePpm } = terms
  return {
    id: ctx.args.input.id,
    ...{ ownerId, title, description, terms, fingerprint },
    memberIds: [ownerId],
    titleLower: title.toLowerCase(),
    schedule: {
      ...{ instalmentMinor, instalments, totalInterestMinor, totalPayableMinor },
      ...{ aprUsPpm, effectiveRatePpm, convention, hash },
    },
    ...{ principal, annualRatePpm, instalmentMinor, totalPayableMinor },
    ...standingOf(ctx.prev.result),
    createdAt: now,
    version: 1,
  }
}
