import { TextInput } from '@mantine/core'

type Props = { value: string; onChange: (code: string) => void }

/** The six digits from an e-mail. One field, so that pasting and filling in by the system just work. */
export function CodeInput({ value, onChange }: Props) {
  return (
    <TextInput
      label="Code from the e-mail"
      inputMode="numeric"
      autoComplete="one-time-code"
      size="md"
      required
      withAsterisk={false}
      maxLength={6}
      pattern="[0-9]{6}"
      title="Six digits"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value.replace(/\D/g, ''))}
      styles={{ input: { letterSpacing: '.35em', fontVariantNumeric: 'tabular-nums', fontWeight: 600 } }}
    />
  )
}
