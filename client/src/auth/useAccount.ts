import { use } from 'react'
import { AccountContext } from './AccountContext'

/** The account on this device. */
export function useAccount() {
  const account = use(AccountContext)
  if (!account) throw new Error('useAccount needs <AccountContext> around it.')
  return account
}
