import { use } from 'react'
import { TitleBadge } from './TitleBadge'

/** The tab's title, with the number of what waits in front. */
export function PageTitle({ children }: { children: string }) {
  const waiting = use(TitleBadge)
  return <title>{`${waiting ? `(${waiting}) ` : ''}${children} · Exchequer`}</title>
}
