import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { Category } from '../generated/operations'
import { categories } from './categories'
import styles from './CategoryPills.module.css'

const EDGE_PX = 60

/** The shelves to choose from. The choice is in the address, so that it can be shared and gone back to. */
export function CategoryPills({ chosen }: { chosen?: Category }) {
  const current = useRef<HTMLAnchorElement>(null)
  useEffect(() => {
    const pill = current.current
    pill?.parentElement?.scrollTo({ left: pill.offsetLeft - EDGE_PX }) // sideways only: the page stays where it is
  }, [chosen])
  return (
    <nav aria-label="Categories" className={styles.pills}>
      <Link
        to="/"
        className={styles.pill}
        aria-current={chosen ? undefined : 'true'}
        ref={chosen ? undefined : current}
      >
        All
      </Link>
      {categories.map(({ value, label, icon: Icon }) => (
        <Link
          key={value}
          to={`/?category=${value.toLowerCase()}`}
          className={styles.pill}
          aria-current={chosen === value ? 'true' : undefined}
          ref={chosen === value ? current : undefined}
        >
          <Icon size={17} stroke={1.8} aria-hidden />
          {label}
        </Link>
      ))}
    </nav>
  )
}
