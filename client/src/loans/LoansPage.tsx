import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'react-router'
import { PageTitle } from '../ui/PageTitle'
import { Section } from '../ui/Section'
import { FiguresSkeleton } from './FiguresSkeleton'
import { LoanList } from './LoanList'
import { LoanListSkeleton } from './LoanListSkeleton'
import { LoanFilter } from './LoanFilter'
import { Totals } from './Totals'
import { useLoanFilter } from './useLoanFilter'
import styles from './LoansPage.module.css'

/** The ledger: what was borrowed, repaid and is outstanding, and every loan behind those figures. */
export function LoansPage() {
  const filter = useLoanFilter()
  return (
    <>
      <PageTitle>Loans</PageTitle>
      <div className="spread">
        <div>
          <h1>Loans</h1>
          <p className="quiet">What was lent, what came back, and what is left</p>
        </div>
        <Button component={Link} to="/loans/new" size="md" leftSection={<IconPlus size={18} aria-hidden />}>
          New loan
        </Button>
      </div>
      <div className={styles.totals}>
        <Section skeleton={<FiguresSkeleton />}>
          <Totals />
        </Section>
      </div>
      <section id="list" aria-labelledby="list-heading">
        <div className={styles.bar}>
          <h2 id="list-heading">All loans</h2>
          <LoanFilter filter={filter} />
        </div>
        <Section key={`${filter.status} ${filter.search}`} skeleton={<LoanListSkeleton />}>
          <LoanList search={filter.search} status={filter.status} />
        </Section>
      </section>
    </>
  )
}
