import { createHash } from 'node:crypto'

/** The id of a demo thing: always the same UUID for the same name, so that seeding twice writes once. */
export function demoId(name: string): string {
  const hex = createHash('sha256').update(`exchequer demo ${name}`).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  )
}
