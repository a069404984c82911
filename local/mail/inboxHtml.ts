import { readFileSync } from 'node:fs'

const part = (name: string): string => readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8')

/** The inbox page in one piece: markup, style and script. It fills itself with what the JSON says, as text only. */
export function inboxHtml(nonce: string): string {
  return part('inbox.html')
    .replace('/* style */', () => part('inbox.css'))
    .replace('/* script */', () => part('inbox.js'))
    .replace('<script>', `<script type="module" nonce="${nonce}">`)
}
