import {
  ConfirmSignUpCommand,
  InitiateAuthCommand,
  ResendConfirmationCodeCommand,
  SignUpCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPools, openPools } from './openPools'
import { PASSWORD, signUpMember } from './signUpMember'

let pools: OpenPools
beforeAll(async () => (pools = await openPools()))
afterAll(async () => await pools.close())

const newEmail = () => `${randomUUID()}@harbour.example`
const signUp = async (Username: string, given: { password?: string; attributes?: Record<string, string> } = {}) =>
  await pools.cognito.send(
    new SignUpCommand({
      ClientId: pools.browser,
      Username,
      Password: given.password ?? PASSWORD,
      UserAttributes: Object.entries({ name: 'Ada', ...given.attributes }).map(([Name, Value]) => ({ Name, Value })),
    }),
  )
const confirm = async (Username: string, ConfirmationCode: string) =>
  await pools.cognito.send(new ConfirmSignUpCommand({ ClientId: pools.browser, Username, ConfirmationCode }))

test('an account counts once the code from the mail is given', async () => {
  const email = newEmail()
  const { UserConfirmed, CodeDeliveryDetails } = await signUp(email)
  expect([UserConfirmed, CodeDeliveryDetails?.Destination]).toEqual([false, `${email[0] ?? ''}***@h***`])
  const early = {
    ClientId: pools.server,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: email, PASSWORD },
  } as const
  await expect(pools.cognito.send(new InitiateAuthCommand(early))).rejects.toThrow('User is not confirmed.')
  const { text, code } = await pools.mailTo(email)
  expect(text).toContain('Welcome')
  await confirm(email, code)
  await expect(confirm(email, code)).rejects.toThrow('User cannot be confirmed. Current status is CONFIRMED')
})

test('an address has one account, however it is written and however many try at once', async () => {
  const email = newEmail()
  const tries = await Promise.allSettled(
    [email, email.toUpperCase(), email, email].map(async (name) => await signUp(name)),
  )
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(signUp(email)).rejects.toMatchObject({ name: 'UsernameExistsException', message: 'User already exists' })
})

test.each([
  ['Sh0rt-one', 'Password not long enough'],
  ['lower-case-0nly', 'Password must have uppercase characters'],
  ['UPPER-CASE-0NLY', 'Password must have lowercase characters'],
  ['No-Numbers-Here', 'Password must have numeric characters'],
  ['N0SymbolsHere', 'Password must have symbol characters'],
])('the password %s is refused with the rule that it breaks', async (password, rule) => {
  await expect(signUp(newEmail(), { password })).rejects.toMatchObject({
    name: 'InvalidPasswordException',
    message: `Password did not conform with policy: ${rule}`,
  })
})

test.each<[string, string, Record<string, string>, RegExp]>([
  ['a name that is no address', 'ada', {}, /Username should be an email/],
  ['an address without a domain', 'ada@harbour', {}, /Invalid email address format/],
  ['no name', newEmail(), { name: '' }, /name: The attribute is required/],
  ['a name without end', newEmail(), { name: 'x'.repeat(2049) }, /no longer than 2048/],
  ['an attribute that only the pool writes', newEmail(), { email_verified: 'true' }, /unauthorized attribute/],
  ['an attribute that the client may not write', newEmail(), { 'custom:house': 'north' }, /unauthorized attribute/],
])('a sign-up with %s is refused', async (_what, email, attributes, message) => {
  await expect(signUp(email, { attributes })).rejects.toThrow(message)
})

test('a wrong code is refused, and after five the right one too', async () => {
  const email = newEmail()
  await signUp(email)
  const { code } = await pools.mailTo(email)
  const wrong = code === '000000' ? '111111' : '000000'
  for (let attempt = 0; attempt < 5; attempt++)
    await expect(confirm(email, wrong)).rejects.toMatchObject({ name: 'CodeMismatchException' })
  await expect(confirm(email, code)).rejects.toMatchObject({ name: 'LimitExceededException' })
})

test('a new code makes the old one void', async () => {
  const email = newEmail()
  await signUp(email)
  const first = await pools.mailTo(email)
  await pools.cognito.send(new ResendConfirmationCodeCommand({ ClientId: pools.browser, Username: email }))
  const second = await pools.mailTo(email)
  if (first.code !== second.code)
    await expect(confirm(email, first.code)).rejects.toMatchObject({ name: 'CodeMismatchException' })
  await confirm(email, second.code)
})

test('codes are not sent without end', async () => {
  const email = newEmail()
  await signUp(email)
  const resend = async () =>
    await pools.cognito.send(new ResendConfirmationCodeCommand({ ClientId: pools.browser, Username: email }))
  for (let sent = 1; sent < 10; sent++) await resend()
  await expect(resend()).rejects.toMatchObject({ name: 'LimitExceededException' })
})

test('a trigger may confirm or refuse a sign-up', async () => {
  expect((await signUp(`known-${newEmail()}`)).UserConfirmed).toBe(true)
  await expect(signUp(newEmail(), { attributes: { name: 'Refused' } })).rejects.toMatchObject({
    name: 'UserLambdaValidationException',
    message: 'PreSignUp failed with error This name is not for you.',
  })
})

test('an account survives a new start', async () => {
  const { signIn, sub } = await signUpMember(pools)
  const { accessToken } = await signIn()
  await pools.restart()
  expect(await pools.verify(accessToken)).toMatchObject({ sub })
  expect((await signIn()).accessToken).not.toBe('')
})
