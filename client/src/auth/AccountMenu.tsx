import { IconLogout, IconTag } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { Face } from '../ui/Face'
import { Flyout } from '../ui/Flyout'
import type { Member } from './Member'
import { SchemeChoice } from './SchemeChoice'
import { useAccount } from './useAccount'
import styles from './AccountMenu.module.css'

/** What a member finds under their own face. */
export function AccountMenu({ member }: { member: Member }) {
  const account = useAccount()
  const navigate = useNavigate()
  const leave = async () => {
    await account.signOut()
    await navigate('/')
  }
  return (
    <Flyout label={`Your account, ${member.name}`} button={<Face name={member.name} size={40} />}>
      {(close) => (
        <>
          <div className={styles.who}>
            <b>{member.name}</b>
            <small>{member.email}</small>
          </div>
          <Link className={styles.item} to="/my-listings" onClick={close}>
            <IconTag size={19} aria-hidden /> My listings
          </Link>
          <SchemeChoice />
          <button
            type="button"
            className={styles.item}
            onClick={() => {
              close()
              void leave()
            }}
          >
            <IconLogout size={19} aria-hidden /> Sign out
          </button>
        </>
      )}
    </Flyout>
  )
}
