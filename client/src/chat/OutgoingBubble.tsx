import { IconAlertTriangle, IconClock } from '@tabler/icons-react'
import type { Outgoing } from './Outgoing'
import styles from './MessageList.module.css'

type Props = { outgoing: Outgoing; onRetry: () => void; onDiscard: () => void }

/** Something that one just said: shown at once, with a clock until it has arrived and a way out when it does not. */
export function OutgoingBubble({ outgoing: { text, problem }, onRetry, onDiscard }: Props) {
  return (
    <li className={styles.message} data-mine data-failed={problem ? true : undefined} data-new>
      <span className={styles.bubble}>{text}</span>
      <span className={styles.state} role={problem ? 'alert' : undefined}>
        {problem ? (
          <>
            <IconAlertTriangle size={15} aria-hidden /> Not sent. {problem}
            <button type="button" onClick={onRetry}>
              Try again
            </button>
            <button type="button" onClick={onDiscard}>
              Delete
            </button>
          </>
        ) : (
          <>
            <IconClock size={14} aria-hidden /> Sending…
          </>
        )}
      </span>
    </li>
  )
}
