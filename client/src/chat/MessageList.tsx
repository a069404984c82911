import { Button, Loader } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import { Fragment, useState } from 'react'
import type { ConversationViewFragment } from '../generated/operations'
import { Notice } from '../ui/Notice'
import type { ChatStore } from './ChatStore'
import { MessageBubble } from './MessageBubble'
import { OutgoingBubble } from './OutgoingBubble'
import type { Thread } from './Thread'
import { dayLabel } from './dayLabel'
import { useStickyBottom } from './useStickyBottom'
import styles from './MessageList.module.css'

type Props = { conversation: ConversationViewFragment; thread: Thread; store: ChatStore; me: string }

/** What was said, in order, with the days between. Stays at the newest unless one reads further up. */
export function MessageList({ conversation, thread, store, me }: Props) {
  const { id, counterpart, theirReadSeq } = conversation
  const { messages, outgoing, loaded, hasEarlier, problem } = thread
  const { box, missed, toBottom, onScroll, keepPlace } = useStickyBottom(messages, outgoing.length)
  const [reading, setReading] = useState(false)
  const lastOfMine = messages.findLast(({ senderId }) => senderId === me)?.seq
  const newest = messages.at(-1)

  const readEarlier = async () => {
    setReading(true)
    keepPlace()
    await store.earlier(id).finally(() => setReading(false))
  }
  return (
    <div className={styles.frame}>
      <div ref={box} className={styles.box} onScroll={onScroll} tabIndex={0} role="group" aria-label="Messages">
        {hasEarlier && (
          <Button
            className={styles.earlier}
            variant="default"
            size="xs"
            loading={reading}
            onClick={() => void readEarlier()}
          >
            Earlier messages
          </Button>
        )}
        {!loaded && !problem && <Loader className={styles.earlier} size="sm" aria-label="Loading messages" />}
        <ol className={styles.list}>
          {messages.map((message, index) => {
            const before = messages[index - 1]
            const day = dayLabel(message.sentAt)
            const newDay = !before || dayLabel(before.sentAt) !== day
            return (
              <Fragment key={message.clientId}>
                {newDay && <li className={styles.day}>{day}</li>}
                <MessageBubble
                  message={message}
                  mine={message.senderId === me}
                  author={counterpart.displayName}
                  follows={!newDay && before.senderId === message.senderId}
                  state={message.seq !== lastOfMine ? undefined : theirReadSeq >= message.seq ? 'seen' : 'sent'}
                />
              </Fragment>
            )
          })}
          {outgoing.map((one) => (
            <OutgoingBubble
              key={one.clientId}
              outgoing={one}
              onRetry={() => void store.retry(id, one.clientId)}
              onDiscard={() => store.discard(id, one.clientId)}
            />
          ))}
        </ol>
        {problem && <Notice>{problem}</Notice>}
      </div>
      {missed > 0 && (
        <button type="button" className={styles.pill} onClick={toBottom}>
          <IconArrowDown size={16} aria-hidden /> {missed} new
        </button>
      )}
      <p className="hidden" role="log" aria-live="polite">
        {newest && newest.senderId !== me ? `${counterpart.displayName}: ${newest.text}` : ''}
      </p>
    </div>
  )
}
