import {
  AdminInitiateAuthCommand,
  CognitoIdentityProviderClient,
  ConfirmSignUpCommand,
  NotAuthorizedException,
  SignUpCommand,
  UsernameExistsException,
} from '@aws-sdk/client-cognito-identity-provider'
import { ApiError } from './ApiError'
import type { Campus, Caller } from './Campus'
import { addressOf, DEMO_PASSWORD, MEMBERS, type Handle } from './members'

interface Place {
  address: string
  userPoolId: string
  userPoolClientId: string
}

interface Answer<Data> {
  data?: Data
  errors?: { message: string; errorType?: string }[]
}

/** Signs every demo member up, as a person would: with the code from the inbox. */
export async function openCampus(place: Place): Promise<Campus> {
  const cognito = new CognitoIdentityProviderClient({
    endpoint: place.address,
    region: 'us-east-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  })
  const tokens = new Map<Handle, string>()
  for (const { handle, name } of MEMBERS) tokens.set(handle, await enrol(cognito, place, handle, name))
  return { address: place.address, as: (handle) => callerWith(place.address, tokens.get(handle) ?? '') }
}

async function enrol(
  cognito: CognitoIdentityProviderClient,
  place: Place,
  handle: Handle,
  name: string,
): Promise<string> {
  const email = addressOf(handle)
  await signUp(cognito, place, email, name)
  const { AuthenticationResult: session } = await cognito.send(
    new AdminInitiateAuthCommand({
      UserPoolId: place.userPoolId,
      ClientId: place.userPoolClientId,
      AuthFlow: 'ADMIN_USER_PASSWORD_AUTH',
      AuthParameters: { USERNAME: email, PASSWORD: DEMO_PASSWORD },
    }),
  )
  if (!session?.AccessToken) throw new Error(`${email} could not sign in.`)
  return session.AccessToken
}

/** Opens an account and confirms it, or finds that this was done before. */
async function signUp(
  cognito: CognitoIdentityProviderClient,
  place: Place,
  email: string,
  name: string,
): Promise<void> {
  const ClientId = place.userPoolClientId
  const UserAttributes = [
    { Name: 'email', Value: email },
    { Name: 'name', Value: name },
  ]
  try {
    await cognito.send(new SignUpCommand({ ClientId, Username: email, Password: DEMO_PASSWORD, UserAttributes }))
  } catch (error) {
    if (!(error instanceof UsernameExistsException)) throw error
  }
  const ConfirmationCode = await codeFor(place.address, email)
  try {
    await cognito.send(new ConfirmSignUpCommand({ ClientId, Username: email, ConfirmationCode }))
  } catch (error) {
    if (!(error instanceof NotAuthorizedException)) throw error
  }
}

async function codeFor(address: string, email: string): Promise<string> {
  const response = await fetch(`${address}/_local/inbox.json?to=${encodeURIComponent(email)}`)
  const code = /\b\d{6}\b/.exec(await response.text())?.[0]
  if (!code) throw new Error(`No code came for ${email}.`)
  return code
}

function callerWith(address: string, token: string): Caller {
  return async <Data>(query: string, variables: Record<string, unknown>) => {
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: token },
      body: JSON.stringify({ query, variables }),
    })
    const answer = (await response.json()) as Answer<Data>
    const problem = answer.errors?.[0]
    if (problem) throw new ApiError(problem.errorType, problem.message)
    if (!answer.data) throw new Error(`The API answered ${String(response.status)} without data.`)
    return answer.data
  }
}
