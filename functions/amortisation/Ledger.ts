import { type Day, formatDay, parseDay } from './days'
import { lateFeeOf } from './lateFeeOf'
import { MOST_PERIODS } from './limits'
import { money } from './money'
import { type Missing, missingOf, type Paid, payMissing } from './missing'
import { interestOf, nearest, stretches } from './periodInterest'
import type { Change, Loan } from './prepare'
import { Refusal } from './Refusal'
import { startOf } from './startOf'
import { bearingBalance, periodStart, type Position, step, type Step } from './step'
import type { Instalment } from './types'

/**
 * The book of a loan: what was paid, period by period.
 *
 * Instalments whose day has passed come first, the oldest before the others. Then comes the running one. With interest
 * PER_PERIOD a payment before its due day pays it as it is scheduled, the interest of the whole period first. With
 * DAILY such a payment lowers the principal at once, and the interest that its days bear falls due on the due day.
 * What is more than the running instalment lowers the principal too, and works on what follows as `prepayment` says.
 * Only what settles the whole loan is reckoned by `payoffInterest`.
 */
export class Ledger {
  /** Rows of the periods that are over, with what was prepaid in them. */
  readonly rows: Instalment[] = []
  private readonly uncharged = new Set<Missing>()
  private overdue: Missing[] = []
  private overdueAtStart = 0
  private changes: Change[] = []
  private interestPaid = 0
  private principalPaid = 0
  private isPaidOff = false

  constructor(
    private readonly loan: Loan,
    private position: Position = startOf(loan),
  ) {}

  /** Records a payment and says what it settled. More than is owed on its day is refused. */
  pay(day: Day, amountMinor: number): Paid {
    const most = this.owed(day)
    if (amountMinor > most)
      throw new Refusal(
        'amountMinor',
        `On ${formatDay(day)} only ${money(most, this.loan.terms.principal.currency)} is owed: pay that at most.`,
      )
    const paid = this.payOverdue(day, amountMinor)
    const left = amountMinor - paid.interestMinor - paid.principalMinor - paid.feesMinor
    const ofRunning = amountMinor === most ? this.payAll(day, left) : this.payRunning(day, left)
    return {
      interestMinor: paid.interestMinor + ofRunning.interestMinor,
      principalMinor: paid.principalMinor + ofRunning.principalMinor,
      feesMinor: paid.feesMinor,
    }
  }

  /** Principal that is still to be paid back on a day. */
  outstanding(day: Day): number {
    const overdue = this.overdue.reduce((sum, { principalMinor }) => sum + principalMinor, 0)
    return this.position.balanceMinor + this.drawnUntil(day) + overdue - this.principalPaid
  }

  /** What settles the loan on a day that is not before the last payment. */
  owed(day: Day): number {
    this.advance(day)
    if (this.isOver()) return 0
    const overdue = this.overdue.reduce((sum, { penaltyMinor, interestMinor }) => sum + penaltyMinor + interestMinor, 0)
    return this.outstanding(day) + overdue + Math.max(this.accrued(day) - this.interestPaid, 0)
  }

  /** The oldest instalment that is not fully paid, and null when there is none. */
  next(): Missing | null {
    const first = this.overdue[0]
    if (first) return first
    if (this.isOver()) return null
    const running = this.running()
    if (missingOf(running) > 0) return running
    this.end()
    return this.next()
  }

  /** Where the loan is after the running period if all that is due is paid on `day`; null when it is over. */
  close(day: Day): Position | null {
    this.advance(day)
    for (const { principalMinor } of this.overdue) this.lower(day, principalMinor)
    this.overdue = []
    if (this.isOver()) return null
    this.end()
    this.overdue = []
    return this.isOver() ? null : this.position
  }

  private get number(): number {
    return this.position.number + 1
  }

  private get from(): Day {
    return periodStart(this.loan, this.number)
  }

  private isOver(): boolean {
    const { number, balanceMinor, deferredMinor } = this.position
    if (number === 0 || balanceMinor > 0 || deferredMinor > 0) return false
    if (this.overdue.length > 0 || this.overdueAtStart > 0) return false
    return !this.loan.drawdowns.some(({ on }) => on >= this.from)
  }

  /** Ends every period whose due day is before `day`, and charges late fees. */
  private advance(day: Day): void {
    while (!this.isOver() && this.loan.calendar.due(this.number) < day) {
      if (this.number > 2 * MOST_PERIODS) throw new Refusal('paidOn', `${formatDay(day)} is too long after the loan.`)
      this.chargeLateFees(this.loan.calendar.due(this.number))
      this.end()
    }
    this.chargeLateFees(day)
  }

  private chargeLateFees(day: Day): void {
    const { lateFee } = this.loan.terms
    for (const missing of this.uncharged) {
      if (!lateFee || day <= (parseDay(missing.dueOn) ?? day) + (lateFee.graceDays ?? 0)) continue
      this.uncharged.delete(missing)
      if (missingOf(missing) === 0) continue
      const fee = lateFeeOf(lateFee, missing.principalMinor, nearest(this.loan))
      missing.penaltyMinor += fee
      const row = this.rows[missing.number - 1]
      if (row) this.rows[missing.number - 1] = { ...row, feesMinor: fee, totalMinor: row.totalMinor + fee }
    }
  }

  private payOverdue(day: Day, amountMinor: number): Paid {
    const all: Paid = { interestMinor: 0, principalMinor: 0, feesMinor: 0 }
    let left = amountMinor
    for (const missing of this.overdue) {
      const paid = payMissing(missing, left, this.loan.terms.allocation)
      left -= paid.interestMinor + paid.principalMinor + paid.feesMinor
      all.interestMinor += paid.interestMinor
      all.principalMinor += paid.principalMinor
      all.feesMinor += paid.feesMinor
      this.lower(day, paid.principalMinor)
    }
    this.overdue = this.overdue.filter((missing) => missingOf(missing) > 0)
    return all
  }

  private payRunning(day: Day, amountMinor: number): Omit<Paid, 'feesMinor'> {
    const isEarly = day < this.loan.calendar.due(this.number)
    const isAtOnce = isEarly && this.loan.terms.interestPeriod === 'DAILY'
    const interestMinor = isAtOnce
      ? 0
      : payMissing(this.running(), amountMinor, this.loan.terms.allocation).interestMinor
    const principalMinor = amountMinor - interestMinor
    this.interestPaid += interestMinor
    this.principalPaid += principalMinor
    this.lower(day, principalMinor)
    return { interestMinor, principalMinor }
  }

  /** Pays all that is owed on a day. That is the end of the loan unless a drawdown is still to come. */
  private payAll(day: Day, amountMinor: number): Omit<Paid, 'feesMinor'> {
    const principalMinor = this.outstanding(day)
    const interestMinor = amountMinor - principalMinor
    this.interestPaid += interestMinor
    this.principalPaid += principalMinor
    this.lower(day, principalMinor)
    if (this.isDrawnAfter(day)) return { interestMinor, principalMinor }
    this.isPaidOff = true
    this.end()
    return { interestMinor, principalMinor }
  }

  /** What counts as interest of the running period if the loan ends on a day. */
  private accrued(day: Day): number {
    const { terms, calendar } = this.loan
    const isToEnd = terms.payoffInterest === 'TO_PERIOD_END' && day > this.from
    const to = isToEnd ? calendar.due(this.number) : day
    const { balanceMinor, deferredMinor } = this.position
    const bearing = bearingBalance(this.loan, balanceMinor + this.overdueAtStart, this.from)
    const drawn = this.loan.drawdowns.filter(({ on }) => on >= this.from && on < calendar.due(this.number))
    const changes = terms.method === 'FLAT' ? drawn : [...drawn, ...this.changes]
    return deferredMinor + interestOf(this.loan, stretches(this.loan, this.number, this.from, to, bearing, changes))
  }

  private isDrawnAfter(day: Day): boolean {
    return this.loan.drawdowns.some(({ on }) => on > day && on < this.loan.calendar.due(this.number))
  }

  private drawnUntil(day: Day): number {
    return this.loan.drawdowns
      .filter(({ on }) => on >= this.from && on <= day)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  }

  private lower(day: Day, principalMinor: number): void {
    if (principalMinor > 0 && this.loan.terms.interestPeriod === 'DAILY')
      this.changes.push({ on: day, amountMinor: -principalMinor })
  }

  private step(): Step {
    return step(this.loan, this.position, { overdueMinor: this.overdueAtStart, changes: this.changes })
  }

  private running(): Missing {
    const { row } = this.step()
    return {
      number: row.number,
      dueOn: row.dueOn,
      penaltyMinor: 0,
      interestMinor: Math.max(row.interestMinor - this.interestPaid, 0),
      principalMinor: Math.max(row.principalMinor - this.principalPaid, 0),
    }
  }

  /** Ends the running period: what is missing of its instalment is overdue, what is more was prepaid. */
  private end(): void {
    const { row, after } = this.step()
    const interest = this.isPaidOff ? this.interestPaid : Math.max(row.interestMinor, this.interestPaid)
    const principal = Math.max(row.principalMinor, this.principalPaid)
    const missing = this.running()
    if (missingOf(missing) > 0 && !this.isPaidOff) {
      this.overdue.push(missing)
      this.uncharged.add(missing)
    }
    this.rows.push({
      ...row,
      principalMinor: principal,
      interestMinor: interest,
      totalMinor: principal + interest,
      balanceMinor: row.openingMinor - principal,
    })
    const surplus = principal - row.principalMinor
    const { prepayment } = this.loan.terms
    this.position = {
      ...after,
      balanceMinor: row.openingMinor - principal,
      deferredMinor: this.isPaidOff ? 0 : after.deferredMinor,
      equalMinor: surplus > 0 && prepayment === 'REDUCE_INSTALMENT' ? null : after.equalMinor,
      aheadMinor: after.aheadMinor + (prepayment === 'SKIP_NEXT' ? surplus : 0),
    }
    this.overdueAtStart = this.overdue.reduce((sum, { principalMinor }) => sum + principalMinor, 0)
    this.changes = []
    this.interestPaid = 0
    this.principalPaid = 0
    this.isPaidOff = false
  }
}
