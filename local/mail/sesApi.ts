import { AwsError } from '../AwsError'
import type { Assembly, Exchange, HttpHandler, Iam, Json } from '../services'
import type { Inbox } from './Inbox'
import { addressOf } from './addressOf'
import { readOutboundMail } from './readOutboundMail'
import { verifiedIdentity } from './verifiedIdentity'

const LARGEST_MAIL = 10 * 1024 * 1024

/** The SES v2 API as far as it is needed: `SendEmail` with simple content, from a verified identity. */
export function sesApi(inbox: Inbox, iam: Iam, assembly: Assembly): HttpHandler {
  return async (exchange) => {
    const { response } = exchange
    try {
      const messageId = await send(inbox, iam, assembly, exchange)
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ MessageId: messageId }))
    } catch (error) {
      if (!(error instanceof AwsError)) throw error
      response.writeHead(error.status, { 'content-type': 'application/json', 'x-amzn-errortype': error.name })
      response.end(JSON.stringify({ message: error.message }))
    }
  }
}

async function send(inbox: Inbox, iam: Iam, assembly: Assembly, exchange: Exchange): Promise<string> {
  const { request, url } = exchange
  const { method = 'GET', headers } = request
  const body = await exchange.body(LARGEST_MAIL)
  const principal = iam.authenticate({ method, url: request.url ?? '/', headers, body })
  if (method !== 'POST' || url.pathname !== '/v2/email/outbound-emails') {
    const message = `${method} ${url.pathname} is not done by the local SES: only SendEmail of version 2 is.`
    throw new AwsError('NotFoundException', message, 404)
  }
  const mail = readOutboundMail(parse(body))
  const sender = addressOf(mail.from)
  const region = regionOf(headers.authorization)
  const identity = verifiedIdentity(assembly, sender)
  const account = principal.arn.split(':')[4] ?? ''
  iam.authorise(principal, 'ses:SendEmail', `arn:aws:ses:${region}:${account}:identity/${identity ?? sender}`, {
    'ses:FromAddress': sender,
    'ses:Recipients': mail.to.map(addressOf),
  })
  if (identity !== undefined) return inbox.keep(mail)
  throw new AwsError(
    'MessageRejected',
    `Email address is not verified. The following identities failed the check in region ${region.toUpperCase()}: ${mail.from}`,
  )
}

function regionOf(authorization = ''): string {
  return /Credential=[^/]+\/\d+\/([^/]+)\//.exec(authorization)?.[1] ?? 'us-east-1'
}

function parse(body: Buffer): Json {
  try {
    return JSON.parse(body.toString()) as Json
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new AwsError('SerializationException', 'The body of the request is no JSON.')
  }
}
