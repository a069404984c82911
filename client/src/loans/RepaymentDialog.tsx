import { Modal } from '@mantine/core'
import type { WholeLoanFragment } from '../generated/operations'
import { RepaymentForm } from './RepaymentForm'
import './dialog.css'
import styles from './RepaymentDialog.module.css'

type Props = { loan: WholeLoanFragment; opened: boolean; onClose: () => void; onPaid: () => void }

/** Asks what was paid, when. */
export function RepaymentDialog({ loan, opened, onClose, onPaid }: Props) {
  const classNames = { content: styles.content ?? '', header: styles.header ?? '', title: styles.title ?? '' }
  return (
    <Modal.Root opened={opened} onClose={onClose} centered padding="lg" radius="xl" classNames={classNames}>
      <Modal.Overlay backgroundOpacity={0.5} />
      <Modal.Content>
        <Modal.Header role="none">
          <Modal.Title>Record a repayment</Modal.Title>
          <Modal.CloseButton aria-label="Close" size={40} radius="xl" />
        </Modal.Header>
        <Modal.Body>
          <RepaymentForm loan={loan} onDone={onClose} onPaid={onPaid} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
