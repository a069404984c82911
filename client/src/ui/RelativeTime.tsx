import { formatAgo } from './formatAgo'

/** How long ago something was; the exact instant on hover. */
export function RelativeTime({ at }: { at: string }) {
  return (
    <time dateTime={at} title={new Date(at).toLocaleString()}>
      {formatAgo(at)}
    </time>
  )
}
