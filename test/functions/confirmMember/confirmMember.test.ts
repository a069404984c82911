import { expect, test } from 'vitest'
import { campusOf } from '../../../functions/confirmMember/campusOf'
import { functionArn } from '../../support/functionArn'
import { startApi } from '../../support/startApi'

const campuses = [{ id: 'harbour', mailDomains: ['harbour.example'] }]

test.each([
  ['amara@harbour.example', { campus: 'harbour', verifiedStudent: true }],
  ['amara@CS.Harbour.example', { campus: 'harbour', verifiedStudent: true }],
  ['amara@notharbour.example', { campus: 'commons', verifiedStudent: false }],
  ['"harbour.example"@mail.example', { campus: 'commons', verifiedStudent: false }],
])('%s belongs where its mail is read', (email, home) => {
  expect(campusOf(email, campuses, 'commons')).toEqual(home)
})

test('whoever confirms an address has a profile', async () => {
  const api = await startApi()
  const { email, profile } = await api.as('amara').me()
  expect(email).toBe('amara@harbour.example')
  expect(profile).toMatchObject({ displayName: 'Amara Harbour', campus: 'harbour', verifiedStudent: true })
})

test('a trigger that comes again leaves the profile as it was', async () => {
  const api = await startApi()
  const { profile } = await api.as('amara').me()
  const userAttributes = { sub: profile.id, email: 'other@elsewhere.example', name: 'Somebody Else' }
  const event = { triggerSource: 'PostConfirmation_ConfirmSignUp', request: { userAttributes }, response: {} }
  const { payload } = await api.cloud.lambda.invoke(functionArn(api.cloud, 'confirmMember'), event)
  expect(payload).toEqual(event)
  expect((await api.as('amara').me()).profile).toEqual(profile)
})
