import { expect, test } from 'vitest'
import { buildApp } from '../../infra/buildApp'
import { readContext } from '../../scripts/assemble/readContext'

test.each([
  ['an unknown stage', { stage: 'production' }, 'There is no stage production.'],
  ['a sender that is missing', { senderAddress: '' }, 'Set senderAddress in the context of cdk.json.'],
  ['a default campus that is none', { defaultCampus: 'elsewhere' }, 'no campus has this id'],
  ['campuses of another shape', { campuses: ['harbour'] }, 'a list of { id, name, mailDomains }'],
  ['a day that is none', { apiKeyExpiresOn: 'soon' }, 'must be a day such as'],
])('%s is refused with what to do', (_what, context, sentence) => {
  expect(() => buildApp({ context: { ...readContext(), ...context }, validate: false })).toThrow(sentence)
})
