import { IconCheck, IconChecks } from '@tabler/icons-react'
import type { ChatMessageFragment } from '../generated/operations'
import styles from './MessageList.module.css'

type Props = { message: ChatMessageFragment; mine: boolean; author: string; follows: boolean; state?: 'sent' | 'seen' }

/** Something that was said. */
export function MessageBubble({ message, mine, author, follows, state }: Props) {
  const time = new Date(message.sentAt).toLocaleTimeString(undefined, { hour: 'numeric', minute: '2-digit' })
  return (
    <li
      className={styles.message}
      data-mine={mine || undefined}
      data-follows={follows || undefined}
      data-new={!mine || undefined}
    >
      <span className={styles.bubble} title={time}>
        <span className="hidden">{mine ? 'You' : author}: </span>
        {message.text}
        <span className="hidden"> ({time})</span>
      </span>
      {state && (
        <span className={styles.state}>
          {state === 'seen' ? <IconChecks size={15} aria-hidden /> : <IconCheck size={15} aria-hidden />}
          {state === 'seen' ? 'Seen' : `Sent ${time}`}
        </span>
      )}
    </li>
  )
}
