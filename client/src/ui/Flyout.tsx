import { useId, type ReactNode } from 'react'
import styles from './Flyout.module.css'

type Props = { label: string; button: ReactNode; children: (close: () => void) => ReactNode }

/** A panel that a button of the header opens. The platform's own popover: Escape, a click elsewhere and the focus just work. */
export function Flyout({ label, button, children }: Props) {
  const id = useId()
  const close = () => document.getElementById(id)?.hidePopover()
  return (
    <>
      <button type="button" className={styles.button} popoverTarget={id} aria-label={label}>
        {button}
      </button>
      <div id={id} popover="auto" className={styles.panel}>
        {children(close)}
      </div>
    </>
  )
}
