import { Modal } from '@mantine/core'
import type { WholeLoanFragment } from '../generated/operations'
import { RepaymentForm } from './RepaymentForm'
import './dialog.css'

type Props = { loan: WholeLoanFragment; opened: boolean; onClose: () => void; onPaid: () => void }

/** Asks what was paid, when. */
export function RepaymentDialog({ loan, opened, onClose, onPaid }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Record a repayment"
      centered
      radius="xl"
      padding="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
      styles={{
        content: { background: 'var(--card)' },
        header: { background: 'var(--card)' },
        title: { fontFamily: 'var(--head)', fontWeight: 700, fontSize: 21 },
      }}
    >
      <RepaymentForm loan={loan} onDone={onClose} onPaid={onPaid} />
    </Modal>
  )
}
