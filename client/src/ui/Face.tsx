import { initials } from './initials'
import styles from './Face.module.css'

const tints = 5

/** A member's initials on a colour that is always theirs. Decoration: the name stands beside it. */
export function Face({ name, size = 42 }: { name: string; size?: number }) {
  const tint = Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 997, 7) % tints
  return (
    <span
      className={styles.face}
      data-tint={tint}
      style={{ width: size, height: size, fontSize: size * 0.36 }}
      aria-hidden
      data-initials={initials(name)}
    />
  )
}
