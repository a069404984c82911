import type { Page } from '../lib/Page'
import type { LoanItem } from '../model/LoanItem'
import type { RepaymentItem } from '../model/RepaymentItem'

/** A loan and its repayments, as one Query reads them. */
export type LoanPage = Page<LoanItem | RepaymentItem>
