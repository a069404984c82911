import { createHash, randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { HttpHandler } from '../services'
import type { Inbox } from './Inbox'
import { inboxHtml } from './inboxHtml'

/** The inbox in the browser, and as JSON for programs. `?to=` shows one recipient's mails only. */
export function inboxPage(inbox: Inbox): HttpHandler {
  return async ({ request, response, url }) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end()
      return
    }
    if (url.pathname === '/_local/inbox.json') {
      const json = JSON.stringify(await inbox.list(url.searchParams.get('to') ?? undefined))
      answerMails(response, json, request.headers['if-none-match'])
      return
    }
    const nonce = randomBytes(16).toString('base64')
    response.writeHead(200, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': policyWith(nonce),
    })
    response.end(inboxHtml(nonce))
  }
}

/** A page that asks every two seconds gets the mails only when there are others. */
function answerMails(response: ServerResponse, json: string, known: string | undefined): void {
  const etag = `"${createHash('sha1').update(json).digest('base64url')}"`
  const headers = {
    'content-type': 'application/json',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    etag,
  }
  if (known === etag) response.writeHead(304, headers).end()
  else response.writeHead(200, headers).end(json)
}

/** The mail's own frame inherits this: whatever stands in a mail, none of its scripts can run. */
function policyWith(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    "style-src 'unsafe-inline'",
    "img-src 'self' data: https:",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
}
