import type { ReactNode } from 'react'
import styles from './Figures.module.css'

/** Numbers side by side: four on a desktop, two by two on a phone. */
export function Figures({ children }: { children: ReactNode }) {
  return <div className={styles.figures}>{children}</div>
}
