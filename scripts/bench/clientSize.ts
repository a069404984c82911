import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildWeb, WEB } from '../assemble/buildWeb'

const KILOBYTE = 1000

/** What a browser must load before the first page shows, compressed as the network carries it. */
export async function clientSize(): Promise<string[]> {
  await buildWeb()
  const page = readFileSync(join(WEB, 'index.html'), 'utf8')
  const files = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file ?? '')
  const size = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending) && statSync(join(WEB, file)).isFile())
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(WEB, file)), { level: 9 }).length, 0)
  const row = (name: string, ending: string, budget: number) =>
    `${name}  ${(size(ending) / KILOBYTE).toFixed(1)} KB gzip (budget ${budget} KB)`
  return [row('initial JavaScript', '.js', 200), row('initial CSS        ', '.css', 20)]
}
