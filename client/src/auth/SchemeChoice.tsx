import { useMantineColorScheme } from '@mantine/core'
import styles from './AccountMenu.module.css'

const schemes = [
  { value: 'auto', label: 'System' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

/** Light, dark, or as the system has it. */
export function SchemeChoice() {
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <div className={styles.schemes} role="group" aria-label="Colours">
      {schemes.map(({ value, label }) => (
        <button key={value} type="button" aria-pressed={value === colorScheme} onClick={() => setColorScheme(value)}>
          {label}
        </button>
      ))}
    </div>
  )
}
