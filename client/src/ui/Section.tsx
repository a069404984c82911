import { Button } from '@mantine/core'
import { IconMapSearch, IconPlugConnectedX } from '@tabler/icons-react'
import { Suspense, type ReactNode } from 'react'
import { Link } from 'react-router'
import { errorTypeOf } from '../api/errorTypeOf'
import { sentenceOf } from '../api/sentenceOf'
import { EmptyState } from './EmptyState'
import { ErrorBoundary } from './ErrorBoundary'

type Props = {
  skeleton: ReactNode
  children: ReactNode
  /** `h1` where the part is the whole page. */ level?: 'h1' | 'h2'
}

/** A part of a page that reads something: its skeleton while it waits, a sentence and a way on when it fails. */
export function Section({ skeleton, children, level }: Props) {
  return (
    <ErrorBoundary fallback={(error, retry) => <Failed error={error} retry={retry} level={level} />}>
      <Suspense fallback={skeleton}>{children}</Suspense>
    </ErrorBoundary>
  )
}

function Failed({ error, retry, level }: Pick<Props, 'level'> & { error: unknown; retry: () => void }) {
  if (errorTypeOf(error) === 'NOT_FOUND') {
    return (
      <EmptyState
        icon={<IconMapSearch size={30} />}
        title="There is nothing here"
        level={level}
        action={
          <Button component={Link} to="/">
            Browse what is on campus
          </Button>
        }
      >
        It may have been taken down, or the address has a slip in it.
      </EmptyState>
    )
  }
  return (
    <EmptyState
      icon={<IconPlugConnectedX size={30} />}
      title="That did not load"
      level={level}
      action={<Button onClick={retry}>Try again</Button>}
    >
      {sentenceOf(error)}
    </EmptyState>
  )
}
