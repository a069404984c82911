import { createContext } from 'react'
import type { AppSyncLink } from './realtime/AppSyncLink'

/** The socket of this page; `main` provides it. */
export const LiveContext = createContext<AppSyncLink | undefined>(undefined)
