import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@apollo/client/react'
import { IconBuildingStore } from '@tabler/icons-react'
import { Link } from 'react-router'
import { BrowseDocument, type Category } from '../generated/operations'
import { EmptyState } from '../ui/EmptyState'
import { LoadMore } from '../ui/LoadMore'
import { useAttempt } from '../ui/useAttempt'
import { ListingGrid } from './ListingGrid'

/** What is on offer, of one category or of all, newest first. */
export function BrowseResults({ category }: { category?: Category }) {
  const { data, fetchMore } = useSuspenseQuery(BrowseDocument, {
    variables: { category },
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  })
  const { items, nextToken } = data.listings
  if (!items.length) {
    return (
      <EmptyState
        icon={<IconBuildingStore size={30} />}
        title="This shelf is empty"
        action={
          <>
            <Button component={Link} to="/sell">
              Sell something
            </Button>
            {category && (
              <Button component={Link} to="/" variant="default">
                See everything
              </Button>
            )}
          </>
        }
      >
        Nobody offers anything here just now. The first one gets all the looks.
      </EmptyState>
    )
  }
  return (
    <>
      <ListingGrid listings={items} />
      {nextToken && <LoadMore what="more things" onMore={() => fetchMore({ variables: { nextToken } })} />}
    </>
  )
}
