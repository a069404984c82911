import { ActionIcon, Textarea } from '@mantine/core'
import { IconSend2 } from '@tabler/icons-react'
import { useState, type KeyboardEvent } from 'react'
import { useDraft } from './useDraft'
import styles from './Composer.module.css'

const LONGEST = 2000

type Props = { id: string; to: string; onSend: (text: string) => void }

/** Where one writes. Enter sends and Shift+Enter begins a line; on a touch screen Enter begins a line. What one wrote waits until one is back. */
export function Composer({ id, to, onSend }: Props) {
  const [text, setText] = useDraft(id)
  const [touch] = useState(() => matchMedia('(pointer: coarse)').matches)

  const send = () => {
    const said = text.trim()
    if (!said) return
    setText('')
    onSend(said)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || touch || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  return (
    <form
      className={styles.say}
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Textarea
        className={styles.text}
        aria-label={`Message to ${to}`}
        placeholder="Write a message…"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={LONGEST}
        radius={22}
        size="md"
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={key}
      />
      <ActionIcon type="submit" size={44} radius={999} aria-label="Send" disabled={!text.trim()}>
        <IconSend2 size={21} aria-hidden />
      </ActionIcon>
    </form>
  )
}
