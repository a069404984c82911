import type { IncomingHttpHeaders } from 'node:http'

/** Whether the reader already has this state of the object. An entity tag counts more than a date. */
export function isUnchanged(headers: IncomingHttpHeaders, etag: string, lastModified: Date): boolean {
  const known = headers['if-none-match']
  if (known !== undefined) {
    return known.split(',').some((tag) => tag.trim() === '*' || opaque(tag) === opaque(etag))
  }
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return Math.floor(lastModified.getTime() / 1000) * 1000 <= since
}

/** Weak and strong tags of one state compare equal. */
function opaque(tag: string): string {
  return tag.trim().replace(/^W\//, '').replaceAll('"', '')
}
