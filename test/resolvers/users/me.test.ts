import { expect, test } from 'vitest'
import { startApi } from '../../support/startApi'

test('a member sees their own account, with the campus that their mail address proves', async () => {
  const api = await startApi()
  const { profile, email } = await api.as('amara').me()
  expect(email).toBe('amara@harbour.example')
  expect(profile).toMatchObject({ displayName: 'Amara Harbour', campus: 'harbour', verifiedStudent: true })
})

test('the public has no account', async () => {
  const api = await startApi()
  await expect(api.withApiKey().graphql('{ me { email } }')).rejects.toMatchObject({ errorType: 'Unauthorized' })
})
