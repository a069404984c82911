import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, expect, test } from 'vitest'
import { runCli } from './support/runCli'
import { synthesizeNotes } from './support/synthesizeNotes'

const assembly = synthesizeNotes()
const data = mkdtempSync(join(tmpdir(), 'local-cli-'))
afterAll(() => {
  for (const folder of [assembly, data]) rmSync(folder, { recursive: true })
})

const tableAt = (endpoint: string) => ({
  client: new DynamoDBClient({
    endpoint,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  }),
  name: (JSON.parse(readFileSync(join(data, 'outputs.json'), 'utf8')) as { notes: { NotesTable: string } }).notes
    .NotesTable,
})

test('a write that was acknowledged is there after kill -9', { timeout: 30_000 }, async () => {
  const start = () =>
    runCli(
      '--assembly',
      assembly,
      '--port',
      '0',
      '--data',
      join(data, 'all'),
      '--outputs-file',
      join(data, 'outputs.json'),
    )

  const first = start()
  const { client, name } = tableAt(await first.ready())
  await client.send(new PutItemCommand({ TableName: name, Item: { id: { S: 'kept' }, text: { S: 'kept' } } }))
  await first.end('SIGKILL')

  const second = start()
  const again = tableAt(await second.ready())
  const read = await again.client.send(new GetItemCommand({ TableName: name, Key: { id: { S: 'kept' } } }))
  expect(read.Item?.['text']).toEqual({ S: 'kept' })
  expect(await second.end('SIGTERM')).toBe(0)
})

test.each([
  ['no assembly', [], 'Which assembly?'],
  ['a folder that is none', ['--assembly', '/nowhere', '--memory', '--port', '0'], 'Run the synthesis first'],
  ['a port that is none', ['--assembly', 'cdk.out', '--port', 'http'], 'http is no port'],
  [
    'a folder that cannot be written',
    ['--assembly', assembly, '--port', '0', '--data', join(assembly, 'manifest.json', 'inside')],
    'manifest.json/inside',
  ],
])('%s is said in a sentence', async (_what, options, sentence) => {
  const { stderr, code } = await runCli(...options).ended()
  expect(stderr).toContain(sentence)
  expect(stderr).not.toContain('    at ')
  expect(code).toBe(1)
})
