import { Link, useLocation } from 'react-router'
import { AccountMenu } from './AccountMenu'
import { useSession } from './useSession'
import styles from './AccountCorner.module.css'

/** The corner of the header that is about oneself: a way in for a visitor, a menu for a member. */
export function AccountCorner() {
  const session = useSession()
  const { pathname, search } = useLocation()
  if (session.kind === 'unknown') return <span className={styles.space} />
  if (session.kind === 'visitor') {
    const here = /^\/(sign|confirm|forgot)/.test(pathname) ? search : `?next=${encodeURIComponent(pathname + search)}`
    return (
      <Link className={styles.in} to={`/sign-in${here}`}>
        Sign in
      </Link>
    )
  }
  return <AccountMenu member={session.member} />
}
