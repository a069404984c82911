import {
  AdminAddUserToGroupCommand,
  AdminDisableUserCommand,
  AdminGetUserCommand,
  AdminSetUserPasswordCommand,
  GetTokensFromRefreshTokenCommand,
  GetUserCommand,
  GlobalSignOutCommand,
  InitiateAuthCommand,
  RevokeTokenCommand,
} from '@aws-sdk/client-cognito-identity-provider'
import { createRemoteJWKSet, decodeJwt, generateKeyPair, jwtVerify, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenPools, openPools } from './openPools'
import { PASSWORD, signUpMember } from './signUpMember'

let pools: OpenPools
beforeAll(async () => (pools = await openPools()))
afterAll(async () => await pools.close())

const refresh = async (REFRESH_TOKEN: string) =>
  await pools.cognito.send(
    new InitiateAuthCommand({
      ClientId: pools.server,
      AuthFlow: 'REFRESH_TOKEN_AUTH',
      AuthParameters: { REFRESH_TOKEN },
    }),
  )

test('tokens say who, of which pool, for which client and for how long', async () => {
  const { email, sub, signIn } = await signUpMember(pools)
  const { accessToken, idToken } = await signIn()
  const both = { sub, iss: `${pools.address}/${pools.poolId}` }
  expect(decodeJwt(accessToken)).toMatchObject({ ...both, token_use: 'access', client_id: pools.server, username: sub })
  expect(decodeJwt(idToken)).toMatchObject({
    ...both,
    token_use: 'id',
    aud: pools.server,
    email,
    email_verified: true,
    name: 'Ada',
    'cognito:username': sub,
  })
})

test('anybody can verify a token by the published keys', async () => {
  const { signIn, sub } = await signUpMember(pools)
  const issuer = `${pools.address}/${pools.poolId}`
  const configuration = (await (await fetch(`${issuer}/.well-known/openid-configuration`)).json()) as {
    jwks_uri: string
  }
  const { payload } = await jwtVerify((await signIn()).idToken, createRemoteJWKSet(new URL(configuration.jwks_uri)), {
    issuer,
    audience: pools.server,
  })
  expect(payload.sub).toBe(sub)
})

test('a trigger adds claims, but never changes whose token it is', async () => {
  const { signIn, sub } = await signUpMember(pools)
  const claims = decodeJwt((await signIn()).idToken)
  expect(claims).toMatchObject({ campus: 'harbour', sub })
  expect(claims['heard']).toContain('PostConfirmation_ConfirmSignUp')
})

test('a token that was not made by the pool is refused', async () => {
  const { signIn } = await signUpMember(pools)
  const { accessToken } = await signIn()
  const [header = '', payload = '', signature = ''] = accessToken.split('.')
  const claims = decodeJwt(accessToken)
  const { privateKey } = await generateKeyPair('RS256')
  const { kid = '' } = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid?: string }
  const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  const forged = [
    await new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(privateKey),
    await new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid }).sign(Buffer.alloc(32)),
    `${encoded({ alg: 'none', kid })}.${payload}.`,
    `${header}.${encoded({ ...claims, sub: 'somebody else' })}.${signature}`,
    'nonsense',
    '',
  ]
  for (const token of forged) await expect(pools.verify(token)).rejects.toMatchObject({ name: 'UnauthorizedException' })
  await expect(pools.verify(accessToken, pools.otherPoolId)).rejects.toMatchObject({ name: 'UnauthorizedException' })
  expect(await pools.verify(`Bearer ${accessToken}`)).toMatchObject({ sub: claims.sub })
})

test('a session is refreshed until it is revoked', async () => {
  const { signIn, sub } = await signUpMember(pools)
  const { refreshToken } = await signIn()
  const { AuthenticationResult } = await refresh(refreshToken)
  expect(decodeJwt(AuthenticationResult?.AccessToken ?? '').sub).toBe(sub)
  const modern = new GetTokensFromRefreshTokenCommand({ ClientId: pools.server, RefreshToken: refreshToken })
  expect((await pools.cognito.send(modern)).AuthenticationResult?.IdToken).toBeDefined()
  await pools.cognito.send(new RevokeTokenCommand({ ClientId: pools.server, Token: refreshToken }))
  await expect(refresh(refreshToken)).rejects.toMatchObject({ name: 'NotAuthorizedException' })
})

test('another client cannot use a refresh token', async () => {
  const { signIn } = await signUpMember(pools)
  const RefreshToken = (await signIn()).refreshToken
  const stolen = new GetTokensFromRefreshTokenCommand({ ClientId: pools.browser, RefreshToken })
  await expect(pools.cognito.send(stolen)).rejects.toThrow('Invalid Refresh Token')
})

test('signing out everywhere ends all sessions; the API takes their tokens until they expire', async () => {
  const { signIn } = await signUpMember(pools)
  const [phone, desktop] = [await signIn(), await signIn()]
  await pools.cognito.send(new GlobalSignOutCommand({ AccessToken: phone.accessToken }))
  for (const { refreshToken, accessToken } of [phone, desktop]) {
    await expect(refresh(refreshToken)).rejects.toThrow('Refresh Token has been revoked')
    const whoAmI = pools.cognito.send(new GetUserCommand({ AccessToken: accessToken }))
    await expect(whoAmI).rejects.toThrow('Access Token has been revoked')
    expect(await pools.verify(accessToken)).toMatchObject({ token_use: 'access' })
  }
  expect(
    (await pools.cognito.send(new GetUserCommand({ AccessToken: (await signIn()).accessToken }))).Username,
  ).toBeDefined()
})

test('a group of the pool stands in both tokens', async () => {
  const { email, signIn } = await signUpMember(pools)
  const member = { UserPoolId: pools.poolId, Username: email }
  await pools.cognito.send(new AdminAddUserToGroupCommand({ ...member, GroupName: 'guides' }))
  const { accessToken, idToken } = await signIn()
  for (const token of [accessToken, idToken]) expect(decodeJwt(token)['cognito:groups']).toEqual(['guides'])
  const unknown = pools.cognito.send(new AdminAddUserToGroupCommand({ ...member, GroupName: 'kings' }))
  await expect(unknown).rejects.toThrow('Group not found.')
})

test('who is disabled can neither sign in nor refresh', async () => {
  const { email, signIn } = await signUpMember(pools)
  const { refreshToken } = await signIn()
  await pools.cognito.send(new AdminDisableUserCommand({ UserPoolId: pools.poolId, Username: email }))
  await expect(signIn()).rejects.toThrow('User is disabled.')
  await expect(refresh(refreshToken)).rejects.toThrow('User is disabled.')
})

test('the backend needs keys and a policy for each admin operation', async () => {
  const { email, sub } = await signUpMember(pools)
  const member = { UserPoolId: pools.poolId, Username: email }
  expect(await pools.desk.send(new AdminGetUserCommand(member))).toMatchObject({
    Username: sub,
    UserStatus: 'CONFIRMED',
  })
  const more = pools.desk.send(new AdminSetUserPasswordCommand({ ...member, Password: PASSWORD }))
  await expect(more).rejects.toMatchObject({ name: 'AccessDeniedException' })
})
