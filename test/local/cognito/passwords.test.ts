import {
  AdminCreateUserCommand,
  ChangePasswordCommand,
  ConfirmForgotPasswordCommand,
  ForgotPasswordCommand,
  InitiateAuthCommand,
  RespondToAuthChallengeCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPools, openPools } from './openPools'
import { PASSWORD, signUpMember } from './signUpMember'

const NEW_PASSWORD = 'Dappled-c0bbles!'
let pools: OpenPools
beforeAll(async () => (pools = await openPools()))
afterAll(async () => await pools.close())

test('a forgotten password is replaced by a mailed code', async () => {
  const { email, signIn } = await signUpMember(pools)
  const who = { ClientId: pools.browser, Username: email }
  await pools.cognito.send(new ForgotPasswordCommand(who))
  const { text, code } = await pools.mailTo(email)
  expect(text).toContain('Lost your key?')
  const answer = { ...who, ConfirmationCode: code, Password: NEW_PASSWORD }
  await pools.cognito.send(new ConfirmForgotPasswordCommand(answer))
  await expect(signIn()).rejects.toThrow('Incorrect username or password.')
  expect((await signIn(NEW_PASSWORD)).accessToken).not.toBe('')
  const again = pools.cognito.send(new ConfirmForgotPasswordCommand(answer))
  await expect(again).rejects.toMatchObject({ name: 'ExpiredCodeException' })
})

test('a known password is replaced by whoever is signed in and knows it', async () => {
  const { signIn } = await signUpMember(pools)
  const { accessToken } = await signIn()
  const change = async (PreviousPassword: string, ProposedPassword: string) =>
    await pools.cognito.send(
      new ChangePasswordCommand({ AccessToken: accessToken, PreviousPassword, ProposedPassword }),
    )
  await expect(change('Wrong-w0rd!', NEW_PASSWORD)).rejects.toMatchObject({ name: 'NotAuthorizedException' })
  await expect(change(PASSWORD, 'weak')).rejects.toMatchObject({ name: 'InvalidPasswordException' })
  await change(PASSWORD, NEW_PASSWORD)
  expect((await signIn(NEW_PASSWORD)).accessToken).not.toBe('')
})

test('after five wrong passwords the right one has to wait', async () => {
  const { signIn } = await signUpMember(pools)
  for (let attempt = 0; attempt < 5; attempt++)
    await expect(signIn('Wrong-w0rd!')).rejects.toThrow('Incorrect username or password.')
  await expect(signIn()).rejects.toThrow('Password attempts exceeded')
})

test('a client that hides who exists answers for a stranger as for a member', async () => {
  const stranger = { ClientId: pools.browser, Username: 'nobody@harbour.example' }
  expect(await pools.cognito.send(new ForgotPasswordCommand(stranger))).toMatchObject({
    CodeDeliveryDetails: { Destination: 'n***@h***' },
  })
  const guess = { ...stranger, ConfirmationCode: '123456', Password: NEW_PASSWORD }
  const confirm = pools.cognito.send(new ConfirmForgotPasswordCommand(guess))
  await expect(confirm).rejects.toMatchObject({ name: 'CodeMismatchException' })
  const begin = async (USERNAME: string) =>
    await pools.cognito.send(
      new InitiateAuthCommand({
        ClientId: pools.browser,
        AuthFlow: 'USER_SRP_AUTH',
        AuthParameters: { USERNAME, SRP_A: 'abcdef' },
      }),
    )
  const [first, second] = [await begin(stranger.Username), await begin(stranger.Username)]
  expect(first.ChallengeName).toBe('PASSWORD_VERIFIER')
  expect(first.ChallengeParameters?.['SALT']).toBe(second.ChallengeParameters?.['SALT'])
  expect(first.ChallengeParameters?.['USER_ID_FOR_SRP']).toMatch(/^[\da-f-]{36}$/)
})

test('a public value that would make the key known is refused', async () => {
  const { email: USERNAME } = await signUpMember(pools)
  const attack = new InitiateAuthCommand({
    ClientId: pools.browser,
    AuthFlow: 'USER_SRP_AUTH',
    AuthParameters: { USERNAME, SRP_A: '00' },
  })
  await expect(pools.cognito.send(attack)).rejects.toMatchObject({ name: 'InvalidParameterException' })
})

test('a flow that the client does not allow is refused', async () => {
  const open = new InitiateAuthCommand({
    ClientId: pools.browser,
    AuthFlow: 'USER_PASSWORD_AUTH',
    AuthParameters: { USERNAME: 'a@b.example', PASSWORD },
  })
  await expect(pools.cognito.send(open)).rejects.toThrow('USER_PASSWORD_AUTH flow not enabled for this client')
})

test('who was invited chooses a password of their own', async () => {
  const USERNAME = `${randomUUID()}@harbour.example`
  const UserAttributes = [{ Name: 'name', Value: 'Grace' }]
  const invitation = { UserPoolId: pools.poolId, Username: USERNAME, TemporaryPassword: PASSWORD, UserAttributes }
  await pools.cognito.send(new AdminCreateUserCommand(invitation))
  expect((await pools.mailTo(USERNAME)).text).toContain(PASSWORD)
  const ClientId = pools.server
  const { ChallengeName, Session } = await pools.cognito.send(
    new InitiateAuthCommand({ ClientId, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters: { USERNAME, PASSWORD } }),
  )
  const ChallengeResponses = { USERNAME, NEW_PASSWORD }
  const answer = { ClientId, ChallengeName, Session, ChallengeResponses }
  const { AuthenticationResult } = await pools.cognito.send(new RespondToAuthChallengeCommand(answer))
  expect(AuthenticationResult?.AccessToken).toBeDefined()
  const again = pools.cognito.send(new RespondToAuthChallengeCommand(answer))
  await expect(again).rejects.toThrow('Invalid session for the user.')
})
