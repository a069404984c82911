import { Button, Textarea } from '@mantine/core'
import { useMutation } from '@apollo/client/react'
import { IconSend2 } from '@tabler/icons-react'
import { useState, type SyntheticEvent } from 'react'
import { Link, useLocation, useNavigate } from 'react-router'
import { newId } from '../api/newId'
import { sentenceOf } from '../api/sentenceOf'
import { useSession } from '../auth/useSession'
import { MessageSellerDocument, type ListingPageQuery } from '../generated/operations'
import { conversationPath } from '../links/conversationPath'
import { Notice } from '../ui/Notice'
import styles from './MessageBox.module.css'

const LONGEST = 2000
const openings = ['Is it still available?', 'When could I pick it up?', 'Would you take a little less?']

/** The first word to a seller. A visitor signs in on the way; on one's own listing it says so. */
export function MessageBox({ listing }: { listing: ListingPageQuery['listing'] }) {
  const session = useSession()
  const { pathname } = useLocation()
  const navigate = useNavigate()
  const [text, setText] = useState('Hi! Is it still available?')
  const [clientId] = useState(newId)
  const [send, { loading, error }] = useMutation(MessageSellerDocument)

  if (session.kind === 'member' && session.member.id === listing.seller.id) {
    return <p className={styles.own}>This is your listing. Questions about it arrive under Messages.</p>
  }
  if (session.kind === 'visitor') {
    return (
      <Button
        component={Link}
        to={`/sign-in?next=${encodeURIComponent(pathname)}`}
        size="lg"
        leftSection={<IconSend2 size={20} aria-hidden />}
      >
        Message seller
      </Button>
    )
  }
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault()
    if (loading || !text.trim()) return
    const input = { listingId: listing.id, clientId, text: text.trim() }
    const { data } = await send({ variables: { input } }).catch(() => ({ data: undefined }))
    if (data) await navigate(conversationPath(data.messageSeller.conversationId))
  }
  return (
    <form className={styles.box} onSubmit={(event) => void submit(event)}>
      <Textarea
        label={`Write to ${listing.seller.displayName}`}
        autosize
        minRows={2}
        maxRows={6}
        maxLength={LONGEST}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <div className={styles.openings}>
        {openings.map((opening) => (
          <button key={opening} type="button" onClick={() => setText(`Hi! ${opening}`)}>
            {opening}
          </button>
        ))}
      </div>
      {error && <Notice>{sentenceOf(error)}</Notice>}
      <Button
        type="submit"
        size="md"
        loading={loading}
        disabled={!text.trim()}
        leftSection={<IconSend2 size={19} aria-hidden />}
      >
        Message seller
      </Button>
    </form>
  )
}
