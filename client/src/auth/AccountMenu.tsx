import { Menu, SegmentedControl, useMantineColorScheme } from '@mantine/core'
import { IconLogout, IconTag } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { Face } from '../ui/Face'
import type { Member } from './Member'
import { useAccount } from './useAccount'
import './account.css'
import styles from './AccountCorner.module.css'

const schemes = [
  { value: 'auto', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
]

/** What a member finds under their own face. */
export function AccountMenu({ member }: { member: Member }) {
  const account = useAccount()
  const navigate = useNavigate()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choose = (value: string) => setColorScheme(value === 'light' || value === 'dark' ? value : 'auto')
  const leave = async () => {
    await account.signOut()
    await navigate('/')
  }
  return (
    <Menu position="bottom-end" width={250} radius="lg" shadow="md" offset={10}>
      <Menu.Target>
        <button type="button" className={styles.button} aria-label={`Your account, ${member.name}`}>
          <Face name={member.name} size={40} />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={styles.who}>
          <b>{member.name}</b>
          <small>{member.email}</small>
        </div>
        <Menu.Divider />
        <Menu.Item component={Link} to="/my-listings" leftSection={<IconTag size={18} aria-hidden />}>
          My listings
        </Menu.Item>
        <div className={styles.scheme}>
          <SegmentedControl
            fullWidth
            size="xs"
            radius="xl"
            aria-label="Colours"
            data={schemes}
            value={colorScheme}
            onChange={choose}
          />
        </div>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout size={18} aria-hidden />} onClick={() => void leave()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
