import { createContext } from 'react'

/** How often the surrounding error boundary was asked to try again. Part of a query's key, so that it really asks again. */
export const Attempt = createContext(0)
