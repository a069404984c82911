import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { WEB } from '../assemble/buildWeb'
import type { ClientConfig } from './ClientConfig'

/** Writes one object of the web bucket. */
type PutFile = (key: string, body: Buffer, contentType: string, cacheControl: string) => Promise<void>

const FOR_A_YEAR = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
}

/** Puts the built client and its config into the web bucket: what pages refer to first, the page that refers to it last. */
export async function publishWeb(config: ClientConfig, put: PutFile): Promise<void> {
  const files = filesOf(WEB).filter((file) => file !== 'index.html')
  for (const file of files) await publish(file, put)
  await put('config.json', Buffer.from(JSON.stringify(config)), 'application/json', ASK_EACH_TIME)
  await publish('index.html', put)
}

async function publish(file: string, put: PutFile): Promise<void> {
  const type = TYPES[extname(file)]
  if (!type)
    throw new Error(`${file} has an ending whose content type is not known. Add it to scripts/web/publishWeb.ts.`)
  const key = file.split(sep).join('/')
  await put(key, readFileSync(join(WEB, file)), type, key.startsWith('assets/') ? FOR_A_YEAR : ASK_EACH_TIME)
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}
