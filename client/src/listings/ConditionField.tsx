import type { Condition } from '../generated/operations'
import { conditions } from './conditions'
import styles from './ConditionField.module.css'

type Props = { value: Condition; onChange: (condition: Condition) => void }

/** How much the thing has been through: one of five, each with what it promises. */
export function ConditionField({ value, onChange }: Props) {
  return (
    <fieldset>
      <legend className={styles.legend}>Condition</legend>
      <div className={styles.options}>
        {conditions.map((condition) => (
          <label key={condition.value} className={styles.option}>
            <input
              type="radio"
              name="condition"
              value={condition.value}
              checked={condition.value === value}
              onChange={() => onChange(condition.value)}
            />
            <b>{condition.label}</b>
            <small>{condition.meaning}</small>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
