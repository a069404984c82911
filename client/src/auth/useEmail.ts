import { useLocation } from 'react-router'

/** The address that the step before handed on. */
export function useEmail(): string {
  const state: unknown = useLocation().state
  if (typeof state !== 'object' || state === null || !('email' in state)) return ''
  return typeof state.email === 'string' ? state.email : ''
}
