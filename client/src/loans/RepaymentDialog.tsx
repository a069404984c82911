import { Modal } from '@mantine/core'
import type { WholeLoanFragment } from '../generated/operations'
import { RepaymentForm } from './RepaymentForm'
import './dialog.css'
import styles from './RepaymentDialog.module.css'

type Props = { loan: WholeLoanFragment; opened: boolean; onClose: () => void; onPaid: () => void }

/** Asks what was paid, when. */
export function RepaymentDialog({ loan, opened, onClose, onPaid }: Props) {
  return (
    <Modal.Root opened={opened} onClose={onClose} centered padding="lg">
      <Modal.Overlay backgroundOpacity={0.45} />
      <Modal.Content radius="xl" className={styles.dialog}>
        <Modal.Header role="none" className={styles.dialog}>
          <Modal.Title className={styles.title}>Record a repayment</Modal.Title>
          <Modal.CloseButton aria-label="Close" size={40} radius="xl" />
        </Modal.Header>
        <Modal.Body>
          <RepaymentForm loan={loan} onDone={onClose} onPaid={onPaid} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  )
}
