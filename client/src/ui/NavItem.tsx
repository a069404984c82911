import { Link, useLocation } from 'react-router'
import type { Place } from './Place'
import styles from './NavItem.module.css'

/** A link of the navigation: says where one is, and how much waits there. */
export function NavItem({ place, className }: { place: Place; className?: string }) {
  const { pathname } = useLocation()
  const { to, label, icon: Icon, badge = 0, also = [] } = place
  const here = to === '/' ? pathname === '/' : pathname.startsWith(to)
  const current = here || also.some((start) => pathname.startsWith(start))
  return (
    <Link to={to} className={className} aria-current={current ? 'page' : undefined}>
      <Icon size={23} stroke={current ? 2.1 : 1.7} aria-hidden />
      {label}
      {badge > 0 && (
        <span className={styles.badge}>
          {badge > 99 ? '99+' : badge}
          <span className="hidden"> unread</span>
        </span>
      )}
    </Link>
  )
}
