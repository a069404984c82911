import { Refusal } from './Refusal'
import { schedule } from './schedule'
import { type Repayment, settle, type Standing } from './settle'
import type { Payment, Schedule, TermsInput } from './types'

/** What the resolvers ask. */
export type Request =
  | { operation: 'schedule'; terms: TermsInput; payments?: Payment[] | null }
  | { operation: 'settle'; terms: TermsInput; repayments: Repayment[]; asOf?: string | null }

/** A refusal, as data: it is the caller's mistake, not the function's. */
export type Refused = { error: { type: 'BAD_INPUT'; field: string; message: string } }

/** Computes a schedule or a standing. Bad terms come back as a refusal; it throws for bugs alone. */
export function handler(request: Request): Promise<Schedule | Standing | Refused> {
  try {
    return Promise.resolve(answer(request))
  } catch (error) {
    if (!(error instanceof Refusal)) return Promise.reject(error instanceof Error ? error : new Error(String(error)))
    return Promise.resolve({ error: { type: 'BAD_INPUT', field: error.field, message: error.message } })
  }
}

function answer(request: Request): Schedule | Standing {
  switch (request.operation) {
    case 'schedule':
      return schedule(request.terms, request.payments ?? [])
    case 'settle':
      return settle(request.terms, request.repayments, request.asOf ?? undefined)
    default:
      throw new Error(`There is no operation ${JSON.stringify(request)}.`)
  }
}
