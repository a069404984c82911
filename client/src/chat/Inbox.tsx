import { Button, Skeleton } from '@mantine/core'
import { IconMessageHeart } from '@tabler/icons-react'
import { Link } from 'react-router'
import { sentenceOf } from '../api/sentenceOf'
import { EmptyState } from '../ui/EmptyState'
import { LoadMore } from '../ui/LoadMore'
import { Notice } from '../ui/Notice'
import { InboxRow } from './InboxRow'
import { useChat } from './useChat'
import styles from './Inbox.module.css'

/** One's conversations, the last written to first. */
export function Inbox({ openId }: { openId?: string }) {
  const { conversations, error, refresh, more } = useChat()
  if (!conversations && error) {
    return (
      <div className="stack">
        <Notice>{sentenceOf(error)}</Notice>
        <Button variant="default" onClick={() => void refresh()}>
          Try again
        </Button>
      </div>
    )
  }
  if (!conversations) return <Waiting />
  if (!conversations.length) {
    return (
      <EmptyState
        icon={<IconMessageHeart size={30} />}
        title="No messages yet"
        action={
          <Button component={Link} to="/">
            Find something
          </Button>
        }
      >
        Write to a seller, and the conversation waits here.
      </EmptyState>
    )
  }
  return (
    <>
      <ul aria-label="Conversations">
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <InboxRow conversation={conversation} open={conversation.id === openId} />
          </li>
        ))}
      </ul>
      {more && <LoadMore onMore={more} />}
    </>
  )
}

function Waiting() {
  return (
    <div role="status" aria-label="Loading conversations">
      {Array.from({ length: 6 }, (_, index) => (
        <div key={index} className={styles.row}>
          <Skeleton circle width={46} height={46} />
          <div className={styles.words}>
            <Skeleton height={16} width="60%" mt={3} />
            <Skeleton height={13} width="90%" mt={9} />
          </div>
        </div>
      ))}
    </div>
  )
}
