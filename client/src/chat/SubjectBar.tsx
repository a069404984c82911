import { Button } from '@mantine/core'
import { IconChevronLeft } from '@tabler/icons-react'
import { Link } from 'react-router'
import type { ConversationViewFragment } from '../generated/operations'
import { Money } from '../ui/Money'
import { Photo } from '../ui/Photo'
import styles from './ThreadPane.module.css'

/** What a conversation is about and with whom; always in sight. */
export function SubjectBar({ conversation: { subject, counterpart } }: { conversation: ConversationViewFragment }) {
  const free = subject.price.amountMinor === 0
  return (
    <div className={styles.subject}>
      <Link to="/messages" className={styles.back} aria-label="Back to all messages">
        <IconChevronLeft size={24} aria-hidden />
      </Link>
      <Link to={`/listings/${subject.listingId}`} className={styles.cover} tabIndex={-1} aria-hidden>
        <Photo src={subject.cover?.smallPath} alt="" placeholder={subject.cover?.placeholder} />
      </Link>
      <div className={styles.about}>
        <b>
          <Link to={`/listings/${subject.listingId}`}>{subject.title}</Link>
        </b>
        <small>
          {counterpart.displayName}
          {counterpart.verifiedStudent && ' · verified student'}
        </small>
      </div>
      <span className={styles.price}>
        {free ? 'Free' : <Money minor={subject.price.amountMinor} currency={subject.price.currency} short />}
      </span>
      <Button className={styles.view} component={Link} to={`/listings/${subject.listingId}`} variant="default">
        View listing
      </Button>
    </div>
  )
}
