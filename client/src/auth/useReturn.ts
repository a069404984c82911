import { useSearchParams } from 'react-router'

/** Where to go after signing in: the page one came from, and never another site. */
export function useReturn() {
  const [params] = useSearchParams()
  const wanted = params.get('next') ?? '/'
  const next = /^\/(?![/\\])/.test(wanted) ? wanted : '/'
  return { next, keep: next === '/' ? '' : `?next=${encodeURIComponent(next)}` }
}
