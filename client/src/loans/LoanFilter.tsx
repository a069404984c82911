import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { LoanFilterState } from './useLoanFilter'
import styles from './LoansPage.module.css'

const PAUSE_MS = 250
const choices = [
  { status: undefined, label: 'All', to: '/loans' },
  { status: 'ACTIVE', label: 'Running', to: '/loans?status=active' },
  { status: 'PAID', label: 'Paid off', to: '/loans?status=paid' },
]

/** Narrows the list of loans by where they stand and by their title. */
export function LoanFilter({ filter }: { filter: LoanFilterState }) {
  const [text, setText] = useState(filter.search)
  const look = useDebouncedCallback(filter.setSearch, PAUSE_MS)
  return (
    <div className={styles.filter}>
      {choices.map(({ status, label, to }) => (
        <Link
          key={label}
          to={to}
          className={styles.pill}
          aria-current={status === filter.status ? 'true' : undefined}
          onClick={() => setText('')}
        >
          {label}
        </Link>
      ))}
      <TextInput
        className={styles.search}
        radius="xl"
        aria-label="Search loans"
        placeholder="Search by title"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={({ currentTarget: { value } }) => {
          setText(value)
          look(value.trim())
        }}
      />
    </div>
  )
}
