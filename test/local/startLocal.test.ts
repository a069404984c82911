import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, GetItemCommand, PutItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, expect, test, vi } from 'vitest'
import { startLocal } from '../../local/startLocal'
import { startNotes } from './support/startNotes'
import { synthesizeNotes } from './support/synthesizeNotes'

const assembly = synthesizeNotes()
const data = mkdtempSync(join(tmpdir(), 'local-data-'))
const notes = await startNotes({ assembly })
afterAll(async () => {
  await notes.close()
  for (const folder of [assembly, data]) rmSync(folder, { recursive: true })
})

const putNote = 'mutation ($id: ID!, $text: String!) { putNote(id: $id, text: $text) { id text } }'

test('a field without a data source is answered', async () => {
  expect(await notes.graphql('{ echo(text: "hello") }')).toEqual({ data: { echo: 'hello' } })
})

test('a field of a table is written, read, and seen by the SDK', async () => {
  const note = { id: 'n1', text: 'Buy milk' }
  expect(await notes.graphql(putNote, note)).toEqual({ data: { putNote: note } })
  expect(await notes.graphql('{ note(id: "n1") { text } }')).toEqual({ data: { note: { text: 'Buy milk' } } })
  const read = new GetItemCommand({ TableName: notes.output('NotesTable'), Key: { id: { S: 'n1' } } })
  expect((await notes.dynamo.send(read)).Item).toEqual({ id: { S: 'n1' }, text: { S: 'Buy milk' } })
})

test('a field of a function is answered by the function, with its environment', async () => {
  expect(await notes.graphql('{ greet(name: "Ada") }')).toEqual({ data: { greet: 'Good day, Ada!' } })
})

test('an object that arrives calls the function that waits for it, with the rights of its role', async () => {
  const put = (Key: string) =>
    notes.s3.send(new PutObjectCommand({ Bucket: notes.output('FilesBucket'), Key, Body: 'four' }))
  await put('ignored.bin')
  await put('a b/ü.txt')
  const scan = new ScanCommand({
    TableName: notes.output('NotesTable'),
    FilterExpression: 'begins_with(id, :object)',
    ExpressionAttributeValues: { ':object': { S: 'object ' } },
  })
  await vi.waitFor(
    async () =>
      expect((await notes.dynamo.send(scan)).Items).toEqual([
        { id: { S: 'object a b/ü.txt' }, text: { S: '4 bytes' } },
      ]),
    { timeout: 10_000, interval: 100 },
  )
})

test('a role may do what its policies allow, and nothing else', async () => {
  const client = (logicalId: string) => {
    const role = notes.assembly.byType('AWS::IAM::Role').find((resource) => resource.logicalId.startsWith(logicalId))
    const credentials = notes.iam.credentialsOf(role ? notes.assembly.attribute(role, 'Arn') : '')
    return new DynamoDBClient({ endpoint: notes.address, region: 'eu-central-1', credentials })
  }
  const put = () =>
    new PutItemCommand({ TableName: notes.output('NotesTable'), Item: { id: { S: 'by a role' }, text: { S: 'x' } } })
  await client('Label').send(put())
  await expect(client('Greet').send(put())).rejects.toMatchObject({
    name: 'AccessDeniedException',
    message: expect.stringMatching(
      /^User: arn:aws:sts::222222222222:assumed-role\/.*Greet.*\/local is not authorized to perform: dynamodb:PutItem on resource: arn:aws:dynamodb:eu-central-1:222222222222:table\/.* because no identity-based policy allows the dynamodb:PutItem action$/,
    ) as string,
  })
})

test.each([
  ['nobody', 'nothing', 'UnrecognizedClientException'],
  ['local', 'guessed', 'InvalidSignatureException'],
])('the keys %s and %s are refused as DynamoDB refuses them', async (accessKeyId, secretAccessKey, name) => {
  const client = new DynamoDBClient({
    endpoint: notes.address,
    region: 'eu-central-1',
    credentials: { accessKeyId, secretAccessKey },
  })
  const scan = new ScanCommand({ TableName: notes.output('NotesTable') })
  await expect(client.send(scan)).rejects.toMatchObject({ name })
})

test('the web site, the inbox and the page of what is where are at the same address', async () => {
  await notes.objectStore.put(notes.output('SiteBucket'), 'index.html', Buffer.from('<h1>Notes</h1>'), 'text/html')
  const page = async (path: string) => (await fetch(`${notes.address}${path}`)).text()
  expect(notes.output('SiteUrl')).toBe(notes.address)
  expect(await page('/')).toBe('<h1>Notes</h1>')
  expect(await page('/_local/')).toContain(notes.output('ApiKey'))
  expect((await fetch(`${notes.address}/_local/inbox`)).status).toBe(200)
})

test("the user pool's keys are where its tokens say they are", async () => {
  const issuer = `${notes.address}/${notes.output('UserPoolId')}`
  const configuration = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as { issuer: string }
  expect(configuration.issuer).toBe(issuer)
})

test('two clouds beside each other share nothing', async () => {
  const other = await startNotes({ assembly })
  await notes.graphql(putNote, { id: 'only-here', text: 'x' })
  expect(await other.graphql('{ note(id: "only-here") { text } }')).toEqual({ data: { note: null } })
  await other.close()
  expect(await notes.graphql('{ echo(text: "still here") }')).toEqual({ data: { echo: 'still here' } })
})

test('what was written to a folder is there at the next start', async () => {
  const first = await startNotes({ assembly, data })
  await first.graphql(putNote, { id: 'kept', text: 'kept' })
  await first.objectStore.put(first.output('SiteBucket'), 'index.html', Buffer.from('kept'), 'text/html')
  await first.close()

  const second = await startNotes({ assembly, data })
  expect(await second.graphql('{ note(id: "kept") { text } }')).toEqual({ data: { note: { text: 'kept' } } })
  expect(await (await fetch(second.address)).text()).toBe('kept')
  await expect(startLocal({ assembly, data })).rejects.toThrow(
    `is in use by another local cloud (process ${process.pid})`,
  )
  await second.close()
})

test('a start that fails leaves nothing behind', async () => {
  const port = Number(new URL(notes.address).port)
  await expect(startLocal({ assembly, port })).rejects.toThrow(`Port ${port} is in use.`)
  await expect(startLocal({ assembly: '/nowhere', data })).rejects.toThrow('Run the synthesis first')
  const cloud = await startLocal({ assembly, data })
  await cloud.close()
})
