import { IconMessages } from '@tabler/icons-react'
import { useParams } from 'react-router'
import { EmptyState } from '../ui/EmptyState'
import { PageTitle } from '../ui/PageTitle'
import { Section } from '../ui/Section'
import { Inbox } from './Inbox'
import { ThreadPane } from './ThreadPane'
import { ThreadSkeleton } from './ThreadSkeleton'
import styles from './MessagesPage.module.css'

/** Messages: the inbox beside the open conversation; on a phone one after the other. */
export function MessagesPage() {
  const { listing, buyer } = useParams()
  const id = listing && (buyer ? `${listing}.${buyer}` : listing)
  return (
    <div className={styles.page} data-open={id ? true : undefined} data-fills-phone={id ? true : undefined}>
      {!id && <PageTitle>Messages</PageTitle>}
      <h1 className={styles.heading}>Messages</h1>
      <div className={styles.chat}>
        <div className={styles.inbox}>
          <Inbox openId={id} />
        </div>
        <div className={styles.thread}>
          {id ? (
            <Section key={id} skeleton={<ThreadSkeleton />}>
              <ThreadPane id={id} />
            </Section>
          ) : (
            <EmptyState icon={<IconMessages size={30} />} title="Pick a conversation">
              Everything you agree on stays here, in writing.
            </EmptyState>
          )}
        </div>
      </div>
    </div>
  )
}
