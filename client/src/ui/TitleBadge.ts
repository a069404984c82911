import { createContext } from 'react'

/** How many things wait to be looked at, for the tab's title. */
export const TitleBadge = createContext(0)
