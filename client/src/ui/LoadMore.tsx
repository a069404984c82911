import { Button } from '@mantine/core'
import { useTransition } from 'react'

/** Reads the next page of a list when asked. Lists do not run away under the thumb. */
export function LoadMore({ onMore, what = 'more' }: { onMore: () => Promise<unknown>; what?: string }) {
  const [pending, start] = useTransition()
  return (
    <div style={{ display: 'grid', placeItems: 'center', marginTop: 32 }}>
      <Button
        variant="default"
        size="md"
        loading={pending}
        onClick={() =>
          start(async () => {
            await onMore()
          })
        }
      >
        Load {what}
      </Button>
    </div>
  )
}
