import { Navigate, Outlet, useLocation } from 'react-router'
import { MemberContext } from './MemberContext'
import { useSession } from './useSession'

/** Pages for members only. A visitor signs in first and comes back to where they wanted to go. */
export function RequireMember() {
  const session = useSession()
  const { pathname, search } = useLocation()
  if (session.kind === 'unknown') return null
  if (session.kind === 'visitor') {
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />
  }
  return (
    <MemberContext value={session.member}>
      <Outlet />
    </MemberContext>
  )
}
