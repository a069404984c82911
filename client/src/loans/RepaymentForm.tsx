import { Button, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { newId } from '../api/newId'
import { sentenceOf } from '../api/sentenceOf'
import { RecordRepaymentDocument, type WholeLoanFragment } from '../generated/operations'
import { Notice } from '../ui/Notice'
import { focusFirstError } from '../ui/focusFirstError'
import { formatMoney } from '../ui/formatMoney'
import { parseMoney } from '../ui/parseMoney'
import { today } from '../ui/today'
import { forgetFigures } from './forgetFigures'
import { formatFigure } from './formatFigure'
import { owedOn } from './owedOn'
import { repaymentRules } from './repaymentRules'
import styles from './RepaymentForm.module.css'

type Draft = { amount: string; paidOn: string; notes: string }
type Props = { loan: WholeLoanFragment; onDone: () => void; onPaid: () => void }

/** Records money that was paid. A second click, or a click after a lost answer, records nothing twice. */
export function RepaymentForm({ loan, onDone, onPaid }: Props) {
  const { currency } = loan.terms.principal
  const [id] = useState(newId)
  const [record, { loading, error }] = useMutation(RecordRepaymentDocument, { update: forgetFigures })
  const dueOn = (owedMinor: number) => Math.min(loan.nextDue?.missingMinor ?? owedMinor, owedMinor)
  const form = useForm<Draft>({
    initialValues: { amount: formatFigure(dueOn(owedOn(loan, today())), currency), paidOn: today(), notes: '' },
    validateInputOnBlur: true,
    validate: repaymentRules(loan),
  })
  const owedMinor = owedOn(loan, form.values.paidOn)
  const submit = async ({ amount, paidOn, notes }: Draft) => {
    const amountMinor = parseMoney(amount, currency)
    if (amountMinor === undefined || loading) return
    const input = { id, loanId: loan.id, amountMinor, paidOn, notes: notes.trim() }
    const { data } = await record({ variables: { input } }).catch(() => ({ data: undefined }))
    if (!data) return
    if (data.recordRepayment.status === 'PAID') onPaid()
    onDone()
  }
  const suggestions = [
    { label: 'What is due', minor: dueOn(owedMinor) },
    { label: 'Everything', minor: owedMinor },
  ]
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={form.onSubmit((values) => void submit(values), focusFirstError(form))}
    >
      <div>
        <TextInput
          size="md"
          label={`Amount in ${currency}`}
          inputMode="decimal"
          data-autofocus
          {...form.getInputProps('amount')}
        />
        <div className={styles.suggestions}>
          {suggestions.map(({ label, minor }) => (
            <button
              key={label}
              type="button"
              onClick={() => form.setFieldValue('amount', formatFigure(minor, currency))}
            >
              {label} <b>{formatMoney(minor, currency)}</b>
            </button>
          ))}
        </div>
      </div>
      <TextInput size="md" type="date" label="Paid on" min={loan.terms.startOn} {...form.getInputProps('paidOn')} />
      <Textarea
        size="md"
        label="Notes"
        description="Optional"
        autosize
        minRows={2}
        maxRows={5}
        maxLength={500}
        {...form.getInputProps('notes')}
      />
      {error && <Notice>{sentenceOf(error)}</Notice>}
      <Button type="submit" size="md" loading={loading}>
        Record it
      </Button>
    </form>
  )
}
