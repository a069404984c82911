import { SESv2Client, SendEmailCommand, type SendEmailCommandInput } from '@aws-sdk/client-sesv2'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { startDynamoDb } from '../../../local/dynamodb/startDynamoDb'
import { createIam } from '../../../local/iam/createIam'
import type { StoredMail } from '../../../local/mail/StoredMail'
import { createMail } from '../../../local/mail/createMail'
import { openStore } from '../../../local/store/openStore'
import { assemblyOf } from '../support/assemblyOf'
import { roleThatMay } from '../support/roleThatMay'
import { serve } from '../support/serve'

const assembly = assemblyOf({
  resources: {
    Shop: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'shop@harbour.example' } },
    Domain: { Type: 'AWS::SES::EmailIdentity', Properties: { EmailIdentity: 'campus.example' } },
    Sender: roleThatMay({
      Action: 'ses:SendEmail',
      Resource: 'arn:aws:ses:eu-west-1:111111111111:identity/shop@harbour.example',
    }),
  },
})
const iam = createIam(assembly)
const dataFile = join(mkdtempSync(join(tmpdir(), 'mail-')), 'data.sqlite')
const dynamodb = await startDynamoDb({ dataFile })
const store = await openStore(dynamodb)
const mail = createMail({ assembly, iam, store })
const ses = await serve(mail.api)
const page = await serve(mail.page)
afterAll(async () => {
  await Promise.all([ses.close(), page.close()])
  await dynamodb.close()
})

const root = { accessKeyId: 'local', secretAccessKey: 'local' }
const sender = iam.credentialsOf(
  assembly.byType('AWS::IAM::Role').map((role) => assembly.attribute(role, 'Arn'))[0] ?? '',
)

function send(change: Partial<SendEmailCommandInput> = {}, credentials = root) {
  const client = new SESv2Client({ endpoint: ses.address, region: 'eu-west-1', credentials, maxAttempts: 1 })
  return client.send(
    new SendEmailCommand({
      FromEmailAddress: 'Shop <shop@harbour.example>',
      Destination: { ToAddresses: ['ada@harbour.example'] },
      Content: {
        Simple: { Subject: { Data: 'Your list ✓' }, Body: { Text: { Data: 'Hello' }, Html: { Data: '<b>Hello</b>' } } },
      },
      ...change,
    }),
  )
}

async function inbox(to = ''): Promise<StoredMail[]> {
  const response = await fetch(`${page.address}/_local/inbox.json?${new URLSearchParams({ to }).toString()}`)
  return (await response.json()) as StoredMail[]
}

test('a mail that is sent lands in the inbox, newest first', async () => {
  const { MessageId } = await send()
  await mail.deliver({
    from: 'no-reply@local',
    to: ['Grace <grace@harbour.example>'],
    subject: 'Code',
    text: 'It is 123456.',
  })
  const [code, list] = await inbox()
  expect(list).toMatchObject({
    id: MessageId,
    from: 'Shop <shop@harbour.example>',
    to: ['ada@harbour.example'],
    subject: 'Your list ✓',
    text: 'Hello',
    html: '<b>Hello</b>',
  })
  expect(code).toMatchObject({ subject: 'Code', codes: ['123456'] })
})

test('the inbox can be narrowed to one recipient', async () => {
  await send({ Destination: { ToAddresses: ['Linus <Linus@harbour.example>'] } })
  expect(await inbox('linus@harbour.example')).toHaveLength(1)
  expect(await inbox('nobody@harbour.example')).toEqual([])
})

test('a role sends from the identity that it was granted', async () => {
  await expect(send({}, sender)).resolves.toHaveProperty('MessageId')
  await expect(send({ FromEmailAddress: 'a@campus.example' }, sender)).rejects.toMatchObject({
    name: 'AccessDeniedException',
  })
})

test('an address of a verified domain may send, any other may not', async () => {
  await expect(send({ FromEmailAddress: 'a@mail.campus.example' })).resolves.toHaveProperty('MessageId')
  await expect(send({ FromEmailAddress: 'a@elsewhere.example' })).rejects.toMatchObject({
    name: 'MessageRejected',
    message:
      'Email address is not verified. The following identities failed the check in region EU-WEST-1: a@elsewhere.example',
  })
})

test.each<[string, Partial<SendEmailCommandInput>]>([
  ['no recipient', { Destination: {} }],
  ['no sender', { FromEmailAddress: undefined }],
  ['no body', { Content: { Simple: { Subject: { Data: 'x' }, Body: {} } } }],
  ['a line break in an address', { FromEmailAddress: 'shop@harbour.example\r\nBcc: x@y.example' }],
  ['a raw message', { Content: { Raw: { Data: Buffer.from('x') } } }],
])('a mail with %s is refused', async (_, change) => {
  await expect(send(change)).rejects.toMatchObject({ name: 'BadRequestException' })
})

test('mails are there after a restart', async () => {
  const before = await inbox()
  expect(await createMailAgain()).toEqual(before)
})

async function createMailAgain(): Promise<StoredMail[]> {
  const again = await serve(createMail({ assembly, iam, store }).page)
  const response = await fetch(`${again.address}/_local/inbox.json`)
  await again.close()
  return (await response.json()) as StoredMail[]
}

test('nothing of a mail stands in the page itself, and no script of a mail may run', async () => {
  await mail.deliver({
    from: 'x@y',
    to: ['eve@harbour.example'],
    subject: '<script>alert(1)</script>',
    html: '<script>alert(2)</script>',
  })
  const response = await fetch(`${page.address}/_local/inbox?to=<script>alert(3)</script>`)
  const html = await response.text()
  expect(html).not.toContain('alert(')
  expect(html).toMatch(/sandbox="allow-popups allow-popups-to-escape-sandbox"/)
  const nonce = /<script type="module" nonce="([^"]+)">/.exec(html)?.[1] ?? ''
  expect(response.headers.get('content-security-policy')).toContain(`script-src 'nonce-${nonce}'`)
})

test('who asks again gets the mails only when there are new ones', async () => {
  const first = await fetch(`${page.address}/_local/inbox.json`)
  const again = await fetch(`${page.address}/_local/inbox.json`, {
    headers: { 'if-none-match': first.headers.get('etag') ?? '' },
  })
  expect(again.status).toBe(304)
})
