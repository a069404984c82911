import { randomUUID } from 'node:crypto'
import { ConfirmSignUpCommand, InitiateAuthCommand, SignUpCommand } from '@aws-sdk/client-cognito-identity-provider'
import type { OpenPools } from './openPools'

export const PASSWORD = 'Chequered-cl0th!'

/** Somebody with a confirmed account, and a way to sign in. */
export async function signUpMember(pools: OpenPools, name = 'Ada') {
  const Username = `${randomUUID()}@harbour.example`
  const ClientId = pools.browser
  const UserAttributes = [{ Name: 'name', Value: name }]
  const { UserSub } = await pools.cognito.send(
    new SignUpCommand({ ClientId, Username, Password: PASSWORD, UserAttributes }),
  )
  const { code: ConfirmationCode } = await pools.mailTo(Username)
  await pools.cognito.send(new ConfirmSignUpCommand({ ClientId, Username, ConfirmationCode }))
  const signIn = async (password = PASSWORD) => {
    const AuthParameters = { USERNAME: Username, PASSWORD: password }
    const auth = { ClientId: pools.server, AuthFlow: 'USER_PASSWORD_AUTH', AuthParameters } as const
    const answer = await pools.cognito.send(new InitiateAuthCommand(auth))
    const tokens = answer.AuthenticationResult
    return {
      ...answer,
      accessToken: tokens?.AccessToken ?? '',
      idToken: tokens?.IdToken ?? '',
      refreshToken: tokens?.RefreshToken ?? '',
    }
  }
  return { email: Username, sub: UserSub ?? '', signIn }
}
