import { IconCloudOff, IconRefresh } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useOnline } from './useOnline'
import styles from './ConnectionBar.module.css'

const PATIENCE_MS = 2500

/** Says so when the network or the live connection is gone for more than a moment. What one wrote is kept either way. */
export function ConnectionBar({ lost }: { lost: boolean }) {
  const online = useOnline()
  const [late, setLate] = useState(false)

  useEffect(() => {
    const timer = setTimeout(() => setLate(lost), lost ? PATIENCE_MS : 0)
    return () => clearTimeout(timer)
  }, [lost])

  const shown = !online || (lost && late)
  return (
    <div className={styles.live} role="status">
      {shown && (
        <div className={styles.bar}>
          {online ? <IconRefresh size={16} aria-hidden /> : <IconCloudOff size={16} aria-hidden />}
          {online ? 'Reconnecting…' : 'You are offline. What you see may be old.'}
        </div>
      )}
    </div>
  )
}
