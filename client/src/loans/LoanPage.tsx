import { useSuspenseQuery } from '@apollo/client/react'
import { Button } from '@mantine/core'
import { IconChevronRight, IconDownload, IconPencilDollar } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { LoanPageDocument } from '../generated/operations'
import { PageTitle } from '../ui/PageTitle'
import { Section } from '../ui/Section'
import { useAttempt } from '../ui/useAttempt'
import { BalanceCard } from './BalanceCard'
import { LoanFigures } from './LoanFigures'
import { LoanPageSkeleton } from './LoanPageSkeleton'
import { PaidOff } from './PaidOff'
import { RepaymentDialog } from './RepaymentDialog'
import { RepaymentList } from './RepaymentList'
import { ScheduleTable } from './ScheduleTable'
import { WhatIf } from './WhatIf'
import { downloadSchedule } from './downloadSchedule'
import { useWhatIf } from './useWhatIf'
import styles from './LoanPage.module.css'

/** One loan: where it stands, how it got there, and what is still to come. */
export function LoanPage() {
  const { id = '' } = useParams()
  return (
    <Section key={id} level="h1" skeleton={<LoanPageSkeleton />}>
      <WholeLoan id={id} />
    </Section>
  )
}

function WholeLoan({ id }: { id: string }) {
  const { data } = useSuspenseQuery(LoanPageDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  })
  const { loan } = data
  const [recording, setRecording] = useState(false)
  const [justPaid, setJustPaid] = useState(false)
  const whatIf = useWhatIf(loan)
  const { currency } = loan.terms.principal
  const paid = loan.status === 'PAID'
  return (
    <>
      <PageTitle>{loan.title}</PageTitle>
      <nav aria-label="Where this is" className={styles.trail}>
        <Link to="/loans">Loans</Link>
        <IconChevronRight size={14} aria-hidden />
        <span>{loan.title}</span>
      </nav>
      <div className="spread">
        <h1 className={styles.title}>{loan.title}</h1>
        <div className={styles.acts}>
          {!paid && (
            <Button
              size="md"
              leftSection={<IconPencilDollar size={19} aria-hidden />}
              onClick={() => setRecording(true)}
            >
              Record a repayment
            </Button>
          )}
          <Button size="md" variant="default" aria-label="Export the schedule" onClick={() => downloadSchedule(loan)}>
            <IconDownload size={18} aria-hidden />
            <span className={styles.word}>Export</span>
          </Button>
        </div>
      </div>
      {loan.description && <p className={styles.description}>{loan.description}</p>}
      {paid && <PaidOff loan={loan} celebrate={justPaid} />}
      <LoanFigures loan={loan} />
      <div className={whatIf ? styles.two : styles.one}>
        <BalanceCard loan={loan} imagined={whatIf?.imagined} imaginedLabel={whatIf?.label} />
        {whatIf && <WhatIf whatIf={whatIf} currency={currency} />}
      </div>
      <section className={`card ${styles.schedule ?? ''}`} aria-labelledby="schedule-heading">
        <h2 id="schedule-heading">Schedule</h2>
        <div className={styles.rows} tabIndex={0} role="group" aria-labelledby="schedule-heading">
          <ScheduleTable
            instalments={loan.schedule.instalments}
            currency={currency}
            caption={`Schedule of ${loan.title}`}
            waiting={loan.nextDue?.number ?? null}
          />
        </div>
        <small className={styles.convention}>{loan.schedule.convention}</small>
      </section>
      <RepaymentList loan={loan} onRecord={() => setRecording(true)} />
      <RepaymentDialog
        loan={loan}
        opened={recording}
        onClose={() => setRecording(false)}
        onPaid={() => setJustPaid(true)}
      />
    </>
  )
}
