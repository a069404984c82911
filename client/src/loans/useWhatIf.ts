import { useMemo, useState } from 'react'
import type { WholeLoanFragment } from '../generated/operations'
import { formatMoney } from '../ui/formatMoney'
import type { Point } from './Point'
import { previewOf } from './previewOf'

/** What paying more each time would change. */
export type WhatIfState = {
  extraMinor: number
  mostMinor: number
  setExtraMinor: (minor: number) => void
  sooner: number
  savedMinor: number
  imagined: Point[] | undefined
  label: string
}

/** Works out, from where a loan stands, what a larger instalment would save. Undefined where that makes no sense. */
export function useWhatIf(loan: WholeLoanFragment): WhatIfState | undefined {
  const { terms, schedule, nextDue, outstandingMinor, status } = loan
  const [extraMinor, setExtraMinor] = useState(() => stepOf(schedule.instalmentMinor) * 5)
  const outcome = useMemo(() => {
    if (status !== 'ACTIVE' || terms.method !== 'EQUAL_INSTALMENT' || !nextDue) return undefined
    const before = schedule.instalments.find(({ number }) => number === nextDue.number - 1)
    const startOn = before?.dueOn ?? terms.startOn
    const { currency } = terms.principal
    const from = {
      ...terms,
      principal: { amountMinor: outstandingMinor, currency },
      method: 'FIXED_INSTALMENT' as const,
    }
    const paying = (instalmentMinor: number) =>
      previewOf({
        ...from,
        periods: undefined,
        balloonMinor: undefined,
        instalmentMinor,
        startOn,
        firstDueOn: nextDue.dueOn,
      })
    const usual = paying(schedule.instalmentMinor)
    const faster = paying(schedule.instalmentMinor + extraMinor)
    if (!usual || !faster) return undefined
    return {
      sooner: usual.instalments.length - faster.instalments.length,
      savedMinor: usual.totalInterestMinor - faster.totalInterestMinor,
      imagined: [
        { on: startOn, minor: outstandingMinor },
        ...faster.instalments.map((row) => ({ on: row.dueOn, minor: row.balanceMinor })),
      ],
    }
  }, [extraMinor, nextDue, outstandingMinor, schedule, status, terms])
  if (!outcome || schedule.instalments.length < 3) return undefined
  return {
    ...outcome,
    imagined: extraMinor ? outcome.imagined : undefined,
    extraMinor,
    setExtraMinor,
    mostMinor: stepOf(schedule.instalmentMinor) * 20,
    label: `with ${formatMoney(extraMinor, terms.principal.currency, true)} more`,
  }
}

/** A round step of about a twentieth of an instalment. */
function stepOf(instalmentMinor: number): number {
  const rough = Math.max(1, instalmentMinor / 20)
  const power = 10 ** Math.floor(Math.log10(rough))
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? power * 10
}
