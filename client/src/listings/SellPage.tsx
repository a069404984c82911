import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { newId } from '../api/newId'
import { sentenceOf } from '../api/sentenceOf'
import { CreateListingDocument, type Category, type Condition } from '../generated/operations'
import { Notice } from '../ui/Notice'
import { PageTitle } from '../ui/PageTitle'
import { focusFirstError } from '../ui/focusFirstError'
import { parseMoney } from '../ui/parseMoney'
import { ConditionField } from './ConditionField'
import { categories } from './categories'
import { PhotoPicker } from './photos/PhotoPicker'
import { usePhotoTray } from './photos/usePhotoTray'
import { listingRules } from './listingRules'
import styles from './SellPage.module.css'

const CURRENCY = 'USD'

type Draft = { title: string; price: string; category: Category | ''; condition: Condition; description: string }
const empty: Draft = { title: '', price: '', category: '', condition: 'GOOD', description: '' }

/** Puts a thing up for sale: photos first, then five answers. */
export function SellPage() {
  const navigate = useNavigate()
  const { tray, photos } = usePhotoTray()
  const [id] = useState(newId)
  const [waiting, setWaiting] = useState<string>()
  const [create, { loading, error }] = useMutation(CreateListingDocument, {
    update: (cache) => {
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'listings' })
      cache.evict({ id: 'ROOT_QUERY', fieldName: 'myListings' })
    },
  })
  const form = useForm<Draft>({ initialValues: empty, validateInputOnBlur: true, validate: listingRules(CURRENCY) })

  const put = async ({ title, price, category, condition, description }: Draft) => {
    const unfinished = photos.filter(({ stage }) => stage !== 'ready')
    setWaiting(
      unfinished.length
        ? reasonToWait(unfinished.some(({ stage }) => stage === 'failed' || stage === 'refused'))
        : undefined,
    )
    const amountMinor = parseMoney(price, CURRENCY)
    if (loading || unfinished.length || amountMinor === undefined || !category) return
    const images = photos.map((photo) => ({ id: photo.id, alt: title.trim() }))
    const input = { id, title: title.trim(), description: description.trim(), category, condition, images }
    const { data } = await create({
      variables: { input: { ...input, price: { amountMinor, currency: CURRENCY } } },
    }).catch(() => ({ data: undefined }))
    if (data) await navigate(`/listings/${data.createListing.id}`, { state: 'fresh', replace: true })
  }

  return (
    <div className={styles.page}>
      <PageTitle>Sell something</PageTitle>
      <h1>Sell something</h1>
      <p className="quiet">It takes a minute, and it is on offer at once.</p>
      <form
        className={styles.form}
        noValidate
        onSubmit={form.onSubmit((values) => void put(values), focusFirstError(form))}
      >
        <PhotoPicker tray={tray} photos={photos} />
        <TextInput
          size="md"
          label="Title"
          placeholder="Stewart Calculus, 8th edition"
          maxLength={80}
          {...form.getInputProps('title')}
        />
        <div className={styles.two}>
          <TextInput
            size="md"
            label="Price"
            description="0 gives it away"
            inputMode="decimal"
            placeholder="38"
            leftSection="$"
            {...form.getInputProps('price')}
          />
          <NativeSelect
            size="md"
            label="Category"
            description="Where people look for it"
            data={[{ value: '', label: 'Choose one' }, ...categories.map(({ value, label }) => ({ value, label }))]}
            {...form.getInputProps('category')}
          />
        </div>
        <ConditionField
          value={form.values.condition}
          onChange={(condition) => form.setFieldValue('condition', condition)}
        />
        <Textarea
          size="md"
          label="Description"
          description="What a friend would want to know. Optional."
          autosize
          minRows={4}
          maxRows={14}
          maxLength={4000}
          {...form.getInputProps('description')}
        />
        {waiting && photos.some(({ stage }) => stage !== 'ready') && <Notice>{waiting}</Notice>}
        {error && <Notice>{sentenceOf(error)}</Notice>}
        <Button type="submit" size="lg" loading={loading}>
          Put it up for sale
        </Button>
      </form>
    </div>
  )
}

const reasonToWait = (failed: boolean) =>
  failed
    ? 'A photo did not make it. Try it again or remove it first.'
    : 'Your photos are still on their way. Try again in a moment.'
