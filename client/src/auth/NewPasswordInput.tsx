import { PasswordInput } from '@mantine/core'
import { useId } from 'react'
import { PasswordRules } from './PasswordRules'

type Props = {
  label: string
  value: string
  onChange: (password: string) => void
  error?: string | undefined
  onBlur?: () => void
}

/** A password that is chosen, with the rules that it must meet below it. */
export function NewPasswordInput({ label, value, onChange, error, onBlur }: Props) {
  const rules = useId()
  return (
    <>
      <PasswordInput
        label={label}
        autoComplete="new-password"
        size="md"
        required
        withAsterisk={false}
        aria-describedby={rules}
        value={value}
        error={error}
        onBlur={onBlur}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <PasswordRules id={rules} password={value} />
    </>
  )
}
