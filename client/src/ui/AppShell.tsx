import { Suspense, useRef, type ReactNode } from 'react'
import { Link } from 'react-router'
import { Mark } from './Mark'
import { NavItem } from './NavItem'
import type { Place } from './Place'
import { classes } from './classes'
import { useArrival } from './useArrival'
import styles from './AppShell.module.css'

type Props = { places: Place[]; search: ReactNode; account: ReactNode; action: Place; children: ReactNode }

/** The frame of every page: header, the page, and on a phone tabs within the thumb's reach. Knows no feature. */
export function AppShell({ places, search, account, action, children }: Props) {
  const main = useRef<HTMLElement>(null)
  useArrival(main)
  const half = Math.ceil(places.length / 2)
  return (
    <>
      <a className={styles.skip} href="#main">
        Skip to the content
      </a>
      <header className={styles.header}>
        <div className={styles.inner}>
          <Link to="/" className={styles.brand} aria-label="Exchequer, to the start">
            <Mark />
            <span className={styles.name}>Exchequer</span>
          </Link>
          {search}
          <nav className={styles.nav} aria-label="Main">
            {places.map((place) => (
              <NavItem key={place.to} place={place} className={styles.item} />
            ))}
          </nav>
          <Link to={action.to} className={styles.act}>
            <action.icon size={18} stroke={2.4} aria-hidden /> {action.label}
          </Link>
          <div className={styles.account}>{account}</div>
        </div>
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        <Suspense>{children}</Suspense>
      </main>
      <nav className={styles.tabs} aria-label="Main, at the bottom">
        {places.slice(0, half).map((place) => (
          <NavItem key={place.to} place={place} className={styles.tab} />
        ))}
        <NavItem place={action} className={classes(styles.tab, styles.middle)} />
        {places.slice(half).map((place) => (
          <NavItem key={place.to} place={place} className={styles.tab} />
        ))}
      </nav>
    </>
  )
}
