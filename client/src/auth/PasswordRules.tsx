import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import { strengthRules } from './strengthRules'
import styles from './PasswordRules.module.css'

/** The rules for a password, ticked off while one types. */
export function PasswordRules({ id, password }: { id: string; password: string }) {
  const met = strengthRules.filter((rule) => rule.met(password)).length
  return (
    <div id={id} className={styles.rules}>
      <div className={styles.meter} data-met={met} aria-hidden>
        {strengthRules.map(({ label }, index) => (
          <i key={label} data-on={index < met || undefined} />
        ))}
      </div>
      <ul>
        {strengthRules.map(({ label, met }) => (
          <li key={label} data-met={met(password) || undefined}>
            {met(password) ? <IconCircleCheckFilled size={15} aria-hidden /> : <IconCircle size={15} aria-hidden />}
            {label}
            <span className="hidden">{met(password) ? ': done' : ': missing'}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
