import { useNavigate } from 'react-router'
import { useAccount } from './useAccount'
import { useReturn } from './useReturn'

/** Takes a signed-in member back to where they came from. */
export function useEnter() {
  const account = useAccount()
  const navigate = useNavigate()
  const { next } = useReturn()
  return async () => {
    await account.refresh()
    await navigate(next, { replace: true })
  }
}
