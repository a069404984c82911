import { Link } from 'react-router'
import { useMember } from '../auth/useMember'
import type { ConversationViewFragment } from '../generated/operations'
import { conversationPath } from '../links/conversationPath'
import { Face } from '../ui/Face'
import { RelativeTime } from '../ui/RelativeTime'
import styles from './Inbox.module.css'

/** One conversation in the inbox: who, about what, the last words, and how much is unread. */
export function InboxRow({ conversation, open }: { conversation: ConversationViewFragment; open: boolean }) {
  const { id: me } = useMember()
  const { id, counterpart, subject, lastText, lastSenderId, lastMessageAt, unread } = conversation
  return (
    <Link
      to={conversationPath(id)}
      className={styles.row}
      aria-current={open ? 'page' : undefined}
      data-unread={unread > 0 || undefined}
    >
      <Face name={counterpart.displayName} size={46} />
      <span className={styles.words}>
        <span className={styles.line}>
          <span className={styles.name}>{counterpart.displayName}</span>
          <span className={styles.when}>
            <RelativeTime at={lastMessageAt} />
          </span>
        </span>
        <span className={styles.line}>
          <span className={styles.text}>
            {lastSenderId === me ? 'You: ' : ''}
            {lastText}
          </span>
          {unread > 0 && (
            <span className={styles.dot}>
              {unread}
              <span className="hidden"> unread</span>
            </span>
          )}
        </span>
        <span className={styles.about}>{subject.title}</span>
      </span>
    </Link>
  )
}
