import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { JsonObject } from '../../../local/services'
import type { Api } from '../../support/Api'
import { functionArn } from '../../support/functionArn'
import { inboxOf } from '../../support/inboxOf'
import type { Member } from '../../support/Member'
import { startApi } from '../../support/startApi'

const SOON = { timeout: 15_000 }

const titles = async (member: Member, text: string) => (await member.search(text)).map(({ title }) => title)

test('a seller is told by mail that the listing is up', async () => {
  const api = await startApi()
  const { email } = await api.session('kofi')
  const { id } = await api
    .as('kofi')
    .createListing({ title: 'Lamp <b>& shade</b>', price: { amountMinor: 1250, currency: 'USD' } })
  await expect.poll(async () => (await inboxOf(api.cloud, email))[0]?.subject, SOON).toContain('Lamp <b>& shade</b>')
  const [mail] = await inboxOf(api.cloud, email)
  expect(mail?.from).toContain('exchequer@harbour.example')
  expect(mail?.text).toContain(`${api.deployment.webUrl}/listings/${id}`)
  expect(mail?.text).toContain('$12.50')
  expect(mail?.html).toContain('Lamp &lt;b&gt;&amp; shade&lt;/b&gt;')
})

test('a listing is found by the beginning of any word of its title', async () => {
  const api = await startApi()
  const lena = api.as('lena')
  await lena.createListing({ title: 'Walnut bookshelf, tall' })
  await expect.poll(() => titles(lena, 'book'), SOON).toEqual(['Walnut bookshelf, tall'])
  expect(await titles(lena, 'TALL wal')).toEqual(['Walnut bookshelf, tall'])
  expect(await titles(lena, 'shelf')).toEqual([])
})

test('a record that comes again is one mail and the same search rows', async () => {
  const api = await startApi()
  const { email } = await api.session('mei')
  const mei = api.as('mei')
  const { id } = await mei.createListing({ title: 'Ukulele' })
  await expect.poll(() => inboxOf(api.cloud, email), SOON).toHaveLength(2)
  const outcome = await deliver(await streamRecord(id), 3)
  expect(outcome).toEqual({ batchItemFailures: [] })
  expect((await inboxOf(api.cloud, email)).map(({ subject }) => subject)).toEqual([
    'Your listing is up: Ukulele',
    'Your Exchequer code',
  ])
  expect(await titles(mei, 'uku')).toEqual(['Ukulele'])
})

test('a mail whose first try ended without a word is sent in the end', async () => {
  const api = await startApi()
  const { email } = await api.session('noor')
  const id = randomUUID()
  const triedAt = Math.floor(Date.now() / 1000) - 8
  await api.cloud.dynamodb.call('PutItem', {
    TableName: listingsTable(api),
    Item: {
      pk: { S: `LISTING#${id}` },
      sk: { S: 'EFFECT#CONFIRMATION' },
      status: { S: 'PENDING' },
      triedAt: { N: `${triedAt}` },
    },
  })
  await api.as('noor').createListing({ id, title: 'Cello' })
  await expect.poll(async () => (await inboxOf(api.cloud, email))[0]?.subject, SOON).toBe('Your listing is up: Cello')
})

test('the first record that fails is reported, and nothing after it is done', async () => {
  const good = await streamRecord((await (await startApi()).as('mei').createListing()).id)
  const broken = {
    ...good,
    dynamodb: {
      SequenceNumber: '7',
      NewImage: { ...good.dynamodb.NewImage, sellerId: { S: 'nobody' }, pk: { S: 'LISTING#x' } },
    },
  }
  const { cloud } = await startApi()
  const { payload } = await cloud.lambda.invoke(functionArn(cloud, 'dispatch'), { Records: [broken, good] })
  expect(payload).toEqual({ batchItemFailures: [{ itemIdentifier: '7' }] })
})

test('a listing that is no longer open is no longer found', async () => {
  const api = await startApi()
  const lena = api.as('lena')
  const { id } = await lena.createListing({ title: 'Zither' })
  await expect.poll(() => titles(lena, 'zither'), SOON).toEqual(['Zither'])
  const { dynamodb, ...record } = await streamRecord(id)
  const closed = Object.fromEntries(Object.entries(dynamodb.NewImage).filter(([name]) => name !== 'campusShelf'))
  await deliver({ ...record, dynamodb: { ...dynamodb, OldImage: dynamodb.NewImage, NewImage: closed } }, 1)
  expect(await titles(lena, 'zither')).toEqual([])
})

function listingsTable({ cloud }: Api): string {
  const table = cloud.assembly.byType('AWS::DynamoDB::Table').find(({ path }) => path?.includes('/Listings/'))
  return table?.physicalId ?? ''
}

/** What the stream said when the listing was written. */
async function streamRecord(id: string) {
  const api = await startApi()
  const { Item } = await api.cloud.dynamodb.call('GetItem', {
    TableName: listingsTable(api),
    Key: { pk: { S: `LISTING#${id}` }, sk: { S: 'LISTING' } },
  })
  const NewImage = Item as Record<string, JsonObject>
  return { eventID: '1', eventName: 'INSERT', dynamodb: { SequenceNumber: '1', NewImage } }
}

async function deliver(record: JsonObject, times: number) {
  const { cloud } = await startApi()
  const Records = Array.from({ length: times }, () => record)
  return (await cloud.lambda.invoke(functionArn(cloud, 'dispatch'), { Records })).payload
}
