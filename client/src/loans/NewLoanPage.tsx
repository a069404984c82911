import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@apollo/client/react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { newId } from '../api/newId'
import { sentenceOf } from '../api/sentenceOf'
import { CreateLoanDocument } from '../generated/operations'
import { Notice } from '../ui/Notice'
import { PageTitle } from '../ui/PageTitle'
import { focusFirstError } from '../ui/focusFirstError'
import { today } from '../ui/today'
import type { LoanDraft } from './LoanDraft'
import { LoanPreview } from './LoanPreview'
import { forgetFigures } from './forgetFigures'
import { loanRules } from './loanRules'
import { previewOf } from './previewOf'
import { termsOf } from './termsOf'
import styles from './NewLoanPage.module.css'

const currencies = ['USD', 'EUR', 'GBP', 'CAD', 'CHF', 'JPY']
const methods = [
  { value: 'EQUAL_INSTALMENT', label: 'The same amount each month' },
  { value: 'EQUAL_PRINCIPAL', label: 'The same principal each month, interest falls' },
  { value: 'INTEREST_ONLY', label: 'Interest each month, the rest at the end' },
]

/** Writes down a loan, and shows what it means while one types: by the very code that the service runs. */
export function NewLoanPage() {
  const navigate = useNavigate()
  const [id] = useState(newId)
  const [create, { loading, error }] = useMutation(CreateLoanDocument, { update: forgetFigures })
  const form = useForm<LoanDraft>({
    initialValues: {
      title: '',
      principal: '',
      currency: 'USD',
      rate: '',
      months: '12',
      method: 'EQUAL_INSTALMENT',
      startOn: today(),
      description: '',
    },
    validateInputOnBlur: true,
    validate: loanRules,
  })
  const draft = useDeferredValue(form.values)
  const preview = useMemo(() => previewOf(termsOf(draft)), [draft])

  const record = async (values: LoanDraft) => {
    const terms = termsOf(values)
    if (!terms || loading) return
    const input = { id, title: values.title.trim(), description: values.description.trim(), terms }
    const { data } = await create({ variables: { input } }).catch(() => ({ data: undefined }))
    if (data) await navigate(`/loans/${data.createLoan.id}`, { replace: true })
  }
  return (
    <>
      <PageTitle>New loan</PageTitle>
      <h1>New loan</h1>
      <p className="quiet">Put it in writing while everybody agrees.</p>
      <div className={styles.page}>
        <form
          className={styles.form}
          noValidate
          onSubmit={form.onSubmit((values) => void record(values), focusFirstError(form))}
        >
          <TextInput
            size="md"
            label="Title"
            placeholder="Car from Mateo"
            maxLength={80}
            {...form.getInputProps('title')}
          />
          <div className={styles.amount}>
            <TextInput
              size="md"
              label="Principal"
              inputMode="decimal"
              placeholder="7,000"
              {...form.getInputProps('principal')}
            />
            <NativeSelect size="md" label="Currency" data={currencies} {...form.getInputProps('currency')} />
          </div>
          <div className={styles.two}>
            <TextInput
              size="md"
              label="Annual rate"
              inputMode="decimal"
              placeholder="4.5"
              rightSection="%"
              {...form.getInputProps('rate')}
            />
            <TextInput
              size="md"
              label="Months"
              inputMode="numeric"
              placeholder="36"
              {...form.getInputProps('months')}
            />
          </div>
          <NativeSelect size="md" label="How it is paid back" data={methods} {...form.getInputProps('method')} />
          <TextInput
            size="md"
            type="date"
            label="Start date"
            description="The first payment is due a month later"
            {...form.getInputProps('startOn')}
          />
          <Textarea
            size="md"
            label="Description"
            description="Who, what for, and how it is paid. Optional."
            autosize
            minRows={3}
            maxRows={10}
            maxLength={2000}
            {...form.getInputProps('description')}
          />
          {error && <Notice>{sentenceOf(error)}</Notice>}
          <Button type="submit" size="lg" loading={loading}>
            Record this loan
          </Button>
        </form>
        <LoanPreview preview={preview} currency={draft.currency} />
      </div>
    </>
  )
}
