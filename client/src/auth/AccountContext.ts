import { createContext } from 'react'
import type { Account } from './Account'

/** The account of this page; `main` provides it. */
export const AccountContext = createContext<Account | undefined>(undefined)
