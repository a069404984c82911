import {
  IconAlertTriangle,
  IconArrowLeft,
  IconArrowRight,
  IconCheck,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react'
import type { PhotoDraft } from './PhotoDraft'
import type { PhotoTray } from './PhotoTray'
import styles from './PhotoTile.module.css'

const words = {
  preparing: 'Making it smaller…',
  sending: 'Sending…',
  processing: 'Almost there…',
  ready: 'Ready',
  failed: 'Not sent',
  refused: 'Not usable',
}

type Props = { photo: PhotoDraft; index: number; count: number; tray: PhotoTray }

/** One photo on its way: how far it is, its place in the order, and what to do when it fails. */
export function PhotoTile({ photo, index, count, tray }: Props) {
  const { id, stage, progress, problem } = photo
  const name = `photo ${index + 1}`
  const bad = stage === 'failed' || stage === 'refused'
  return (
    <div className={styles.tile} data-stage={stage}>
      <div className={styles.frame}>
        <img src={photo.image?.mediumPath ?? photo.preview} alt={`Your ${name}`} draggable={false} />
        {index === 0 && <span className={styles.cover}>Cover</span>}
        <div className={styles.tools}>
          {index > 0 && (
            <button type="button" aria-label={`Move ${name} forward`} onClick={() => tray.move(id, index - 1)}>
              <IconArrowLeft size={16} aria-hidden />
            </button>
          )}
          {index < count - 1 && (
            <button type="button" aria-label={`Move ${name} back`} onClick={() => tray.move(id, index + 1)}>
              <IconArrowRight size={16} aria-hidden />
            </button>
          )}
          <button type="button" aria-label={`Remove ${name}`} onClick={() => tray.remove(id)}>
            <IconTrash size={16} aria-hidden />
          </button>
        </div>
        {!bad && stage !== 'ready' && (
          <div className={styles.veil}>
            <div
              className={styles.bar}
              role="progressbar"
              aria-label={`Sending ${name}`}
              aria-valuenow={Math.round(progress * 100)}
              aria-valuemin={0}
              aria-valuemax={100}
            >
              <i style={{ transform: `scaleX(${stage === 'preparing' ? 0.06 : 0.1 + progress * 0.85})` }} />
            </div>
          </div>
        )}
      </div>
      <p className={styles.state} role="status">
        {stage === 'ready' && <IconCheck size={15} aria-hidden />}
        {bad && <IconAlertTriangle size={15} aria-hidden />}
        {stage === 'sending' ? `${words.sending} ${Math.round(progress * 100)} %` : words[stage]}
      </p>
      {problem && <p className={styles.problem}>{problem}</p>}
      {stage === 'failed' && (
        <button type="button" className={styles.retry} onClick={() => tray.retry(id)}>
          <IconRefresh size={15} aria-hidden /> Try again
        </button>
      )}
    </div>
  )
}
