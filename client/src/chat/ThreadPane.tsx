import { useSuspenseQuery } from '@apollo/client/react'
import { useMember } from '../auth/useMember'
import { ThreadHeadDocument } from '../generated/operations'
import { PageTitle } from '../ui/PageTitle'
import { useAttempt } from '../ui/useAttempt'
import { Composer } from './Composer'
import { MessageList } from './MessageList'
import { SubjectBar } from './SubjectBar'
import { useMarkRead } from './useMarkRead'
import { useThread } from './useThread'
import styles from './ThreadPane.module.css'

/** One conversation: the thing it is about on top, what was said, and a place to answer. */
export function ThreadPane({ id }: { id: string }) {
  const { id: me } = useMember()
  const { data } = useSuspenseQuery(ThreadHeadDocument, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
    queryKey: useAttempt(),
  })
  const { conversation } = data
  const { store, thread } = useThread(id)
  useMarkRead(conversation, thread, me)
  return (
    <section className={styles.pane} aria-label={`Conversation with ${conversation.counterpart.displayName}`}>
      <PageTitle>{conversation.counterpart.displayName}</PageTitle>
      <SubjectBar conversation={conversation} />
      <MessageList key={id} conversation={conversation} thread={thread} store={store} me={me} />
      <Composer
        key={`${id} composer`}
        id={id}
        to={conversation.counterpart.displayName}
        onSend={(text) => void store.send(id, text)}
      />
    </section>
  )
}
