import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { startNotes } from '../support/startNotes'
import { synthesizeNotes } from '../support/synthesizeNotes'

const assembly = synthesizeNotes()
const data = mkdtempSync(join(tmpdir(), 'notifications-'))
afterAll(() => {
  for (const folder of [assembly, data]) rmSync(folder, { recursive: true })
})

test('a notification that was under way when everything stopped is delivered at the next start', async () => {
  const first = await startNotes({ assembly, data })
  const label = first.assembly.byType('AWS::Lambda::Function').find(({ logicalId }) => logicalId.startsWith('Label'))
  const functionArn = label ? first.assembly.attribute(label, 'Arn') : ''
  const payload = { Records: [{ s3: { object: { key: 'late.txt', size: 9 } } }] }
  await first.store.put('bucket-notifications', '1', { functionArn, payload })
  await first.close()

  const second = await startNotes({ assembly, data })
  await vi.waitFor(
    async () =>
      expect(await second.graphql('{ note(id: "object late.txt") { text } }')).toEqual({
        data: { note: { text: '9 bytes' } },
      }),
    { timeout: 10_000, interval: 100 },
  )
  await vi.waitFor(async () => expect(await second.store.list('bucket-notifications')).toEqual([]))
  await second.close()
})
