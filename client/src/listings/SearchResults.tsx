import { Button } from '@mantine/core'
import { useSuspenseQuery } from '@apollo/client/react'
import { IconZoomQuestion } from '@tabler/icons-react'
import { Link } from 'react-router'
import { SearchDocument } from '../generated/operations'
import { EmptyState } from '../ui/EmptyState'
import { LoadMore } from '../ui/LoadMore'
import { useAttempt } from '../ui/useAttempt'
import { ListingGrid } from './ListingGrid'
import { isSearchable } from './isSearchable'

/** What is on offer with words in its title that begin like those looked for. */
export function SearchResults({ text }: { text: string }) {
  return isSearchable(text) ? (
    <Found text={text} />
  ) : (
    <EmptyState icon={<IconZoomQuestion size={30} />} title="Two letters at least">
      Type the beginning of a word, and up to five words.
    </EmptyState>
  )
}

function Found({ text }: { text: string }) {
  const { data, fetchMore } = useSuspenseQuery(SearchDocument, {
    variables: { text },
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  })
  const { items, nextToken } = data.searchListings
  if (!items.length && !nextToken) {
    return (
      <EmptyState
        icon={<IconZoomQuestion size={30} />}
        title={`Nothing is called “${text}”`}
        action={
          <Button component={Link} to="/" variant="default">
            See everything
          </Button>
        }
      >
        Try fewer or shorter words: “calc” finds calculus books and calculators.
      </EmptyState>
    )
  }
  return (
    <>
      <p className="hidden" role="status">
        {items.length}
        {nextToken ? ' and more' : ''} found
      </p>
      <ListingGrid listings={items} />
      {nextToken && <LoadMore what="more results" onMore={() => fetchMore({ variables: { nextToken } })} />}
    </>
  )
}
