import { expect, test } from 'vitest'
import type { Image } from '../../../resolvers/generated/schema'
import { startApi } from '../../support/startApi'
import { subscribe } from '../../support/subscribe'
import { uploadImage } from '../../support/uploadImage'

const DOCUMENT = 'subscription { onImage { id status smallPath } }'

test('the owner hears when an image is ready, and nobody else', async () => {
  const api = await startApi()
  const listening = ['amara', 'ben'].map((name) => subscribe<{ onImage: Image }>(api, name, DOCUMENT))
  const [amara, ben] = await Promise.all(listening)
  const id = await uploadImage(api.as('amara'))
  await expect.poll(() => amara?.received).toMatchObject([{ onImage: { id, status: 'READY' } }])
  expect(ben?.received).toEqual([])
  for (const subscription of [amara, ben]) subscription?.close()
})
