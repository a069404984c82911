import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@apollo/client/react'
import { IconReportMoney, IconZoomQuestion } from '@tabler/icons-react'
import { Link } from 'react-router'
import { LoansDocument, type LoanStatus } from '../generated/operations'
import { EmptyState } from '../ui/EmptyState'
import { LoadMore } from '../ui/LoadMore'
import { useAttempt } from '../ui/useAttempt'
import { LoanRow } from './LoanRow'
import styles from './LoansPage.module.css'

/** One's loans, newest first. */
export function LoanList({ search, status }: { search: string; status?: LoanStatus }) {
  const { data, fetchMore } = useSuspenseQuery(LoansDocument, {
    variables: { search: search || undefined, status },
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  })
  const { items, nextToken } = data.myLoans
  if (!items.length && !nextToken) return search || status ? <NoneFound search={search} /> : <None />
  return (
    <>
      <ul className={styles.list}>
        {items.map((loan) => (
          <li key={loan.id}>
            <LoanRow loan={loan} />
          </li>
        ))}
      </ul>
      {nextToken && <LoadMore what="more loans" onMore={() => fetchMore({ variables: { nextToken } })} />}
    </>
  )
}

function None() {
  return (
    <EmptyState
      icon={<IconReportMoney size={30} />}
      title="No loans yet"
      action={
        <Button component={Link} to="/loans/new">
          Write down the first
        </Button>
      }
    >
      Lent a friend money, or borrowed some? Put it in writing: who owes what and when, to the cent.
    </EmptyState>
  )
}

function NoneFound({ search }: { search: string }) {
  return (
    <EmptyState
      icon={<IconZoomQuestion size={30} />}
      title={search ? `No loan is called “${search}”` : 'No such loans'}
      action={
        <Button component={Link} to="/loans" variant="default">
          Show all loans
        </Button>
      }
    />
  )
}
