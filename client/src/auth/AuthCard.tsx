import type { ReactNode } from 'react'
import { Mark } from '../ui/Mark'
import { PageTitle } from '../ui/PageTitle'
import './auth.css'
import styles from './AuthCard.module.css'

type Props = { title: string; lead?: ReactNode; children: ReactNode; foot?: ReactNode }

/** The page on which one signs in or up: one card, one task. */
export function AuthCard({ title, lead, children, foot }: Props) {
  return (
    <div className={styles.page}>
      <PageTitle>{title}</PageTitle>
      <div className={styles.card}>
        <Mark size={38} />
        <h1>{title}</h1>
        {lead && <p className={styles.lead}>{lead}</p>}
        {children}
      </div>
      {foot && <p className={styles.foot}>{foot}</p>}
    </div>
  )
}
