import { TextInput } from '@mantine/core'

type Props = { value: string; onChange: (email: string) => void; autoComplete?: 'email' | 'username' }

/** An e-mail address: to a password manager the user name, unless it is said for the first time. */
export function EmailInput({ value, onChange, autoComplete = 'username' }: Props) {
  return (
    <TextInput
      label="E-mail"
      type="email"
      autoComplete={autoComplete}
      size="md"
      required
      withAsterisk={false}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
