import { useApolloClient } from '@apollo/client/react'
import { IconBuildingStore, IconMessages, IconPlus, IconReportMoney, IconTag } from '@tabler/icons-react'
import { use, useEffect, useRef } from 'react'
import { useConnection } from './api/useConnection'
import { useLive } from './api/useLive'
import { AccountCorner } from './auth/AccountCorner'
import { useSession } from './auth/useSession'
import { ChatContext } from './chat/ChatContext'
import { ChatProvider } from './chat/ChatProvider'
import { SearchField } from './listings/SearchField'
import { AppShell } from './ui/AppShell'
import { ConnectionBar } from './ui/ConnectionBar'
import { Pages } from './Pages'

/** The whole product: the frame, what a member carries through every page, and the pages. */
export function App() {
  const session = useSession()
  useForgetOnChange(session.kind === 'member' ? session.member.id : session.kind)
  if (session.kind !== 'member') return <Frame />
  return (
    <ChatProvider key={session.member.id} memberId={session.member.id}>
      <Frame />
    </ChatProvider>
  )
}

function Frame() {
  const unread = use(ChatContext)?.unread
  const places = [
    { to: '/', label: 'Browse', icon: IconBuildingStore, also: ['/listings'] },
    { to: '/messages', label: 'Messages', icon: IconMessages, badge: unread },
    { to: '/loans', label: 'Loans', icon: IconReportMoney },
    { to: '/my-listings', label: 'Mine', icon: IconTag },
  ]
  return (
    <>
      <AppShell
        places={places}
        action={{ to: '/sell', label: 'Sell', icon: IconPlus }}
        search={<SearchField />}
        account={<AccountCorner />}
      >
        <Pages />
      </AppShell>
      <ConnectionBar lost={useConnection() === 'lost'} />
    </>
  )
}

/** What one person read is not shown to the next. */
function useForgetOnChange(who: string) {
  const client = useApolloClient()
  const live = useLive()
  const before = useRef(who)
  useEffect(() => {
    if (before.current === who) return
    const known = before.current !== 'unknown'
    before.current = who
    if (!known) return
    live.close()
    client.resetStore().catch(() => undefined) // each page tells of its own failed query
  }, [client, live, who])
}
