import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@apollo/client/react'
import { IconPlus, IconTag } from '@tabler/icons-react'
import { Link } from 'react-router'
import { MyListingsDocument } from '../generated/operations'
import { EmptyState } from '../ui/EmptyState'
import { LoadMore } from '../ui/LoadMore'
import { PageTitle } from '../ui/PageTitle'
import { Section } from '../ui/Section'
import { useAttempt } from '../ui/useAttempt'
import { ListingGrid } from './ListingGrid'
import { ListingGridSkeleton } from './ListingGridSkeleton'

/** What one offers oneself. */
export function MyListingsPage() {
  return (
    <>
      <PageTitle>My listings</PageTitle>
      <div className="spread" style={{ marginBottom: 24 }}>
        <h1>My listings</h1>
        <Button component={Link} to="/sell" leftSection={<IconPlus size={18} aria-hidden />}>
          Sell something
        </Button>
      </div>
      <Section skeleton={<ListingGridSkeleton />}>
        <Mine />
      </Section>
    </>
  )
}

function Mine() {
  const { data, fetchMore } = useSuspenseQuery(MyListingsDocument, {
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  })
  const { items, nextToken } = data.myListings
  if (!items.length) {
    return (
      <EmptyState icon={<IconTag size={30} />} title="You sell nothing yet">
        That lamp in the corner, last year’s books: a photo and a price are enough.
      </EmptyState>
    )
  }
  return (
    <>
      <ListingGrid listings={items} />
      {nextToken && <LoadMore onMore={() => fetchMore({ variables: { nextToken } })} />}
    </>
  )
}
