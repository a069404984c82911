import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { classes } from './classes'
import styles from './Notice.module.css'

/** A sentence about how something went, read out when it appears. */
export function Notice({ kind = 'problem', children }: { kind?: 'problem' | 'good'; children: ReactNode }) {
  const Icon = kind === 'good' ? IconCircleCheck : IconAlertTriangle
  return (
    <div className={classes(styles.notice, styles[kind])} role={kind === 'good' ? 'status' : 'alert'}>
      <Icon size={18} aria-hidden />
      <div>{children}</div>
    </div>
  )
}
