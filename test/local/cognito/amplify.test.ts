import { Amplify } from 'aws-amplify'
import {
  confirmResetPassword,
  confirmSignUp,
  confirmUserAttribute,
  deleteUser,
  fetchAuthSession,
  fetchUserAttributes,
  resetPassword,
  signIn,
  signOut,
  signUp,
  updatePassword,
  updateUserAttributes,
} from 'aws-amplify/auth'
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type OpenPools, openPools } from './openPools'

const password = 'Chequered-cl0th!'
let pools: OpenPools
beforeAll(async () => {
  pools = await openPools()
  const { poolId: userPoolId, browser: userPoolClientId, address } = pools
  Amplify.configure({
    Auth: { Cognito: { userPoolId, userPoolClientId, userPoolEndpoint: `${address}/`, loginWith: { email: true } } },
  })
})
afterAll(async () => await pools.close())
beforeEach(async () => await signOut())

/** A member who signed up with Amplify. */
async function join() {
  const username = `${randomUUID()}@harbour.example`
  const { nextStep } = await signUp({
    username,
    password,
    options: { userAttributes: { email: username, name: 'Ada' } },
  })
  expect(nextStep.signUpStep).toBe('CONFIRM_SIGN_UP')
  await confirmSignUp({ username, confirmationCode: (await pools.mailTo(username)).code })
  return username
}

test('unmodified Amplify signs up, in by SRP, refreshes, and out', async () => {
  const username = await join()
  expect(await signIn({ username: username.toUpperCase(), password })).toMatchObject({ isSignedIn: true })
  const before = (await fetchAuthSession()).tokens
  expect(before?.idToken?.payload).toMatchObject({ email: username, name: 'Ada', email_verified: true })
  expect(await pools.verify(String(before?.accessToken))).toMatchObject({ sub: before?.idToken?.payload.sub })
  const after = (await fetchAuthSession({ forceRefresh: true })).tokens
  expect(String(after?.accessToken)).not.toBe(String(before?.accessToken))
  await signOut({ global: true })
  expect((await fetchAuthSession()).tokens).toBeUndefined()
})

test('Amplify learns that a password is wrong, in the same words for a stranger', async () => {
  const username = await join()
  for (const name of [username, 'nobody@harbour.example'])
    await expect(signIn({ username: name, password: 'Wrong-w0rd!' })).rejects.toMatchObject({
      name: 'NotAuthorizedException',
      message: 'Incorrect username or password.',
    })
})

test('Amplify is told that an account waits for its code', async () => {
  const username = `${randomUUID()}@harbour.example`
  await signUp({ username, password, options: { userAttributes: { email: username, name: 'Ada' } } })
  expect((await signIn({ username, password })).nextStep.signInStep).toBe('CONFIRM_SIGN_UP')
})

test('Amplify replaces a password, known or forgotten', async () => {
  const username = await join()
  await signIn({ username, password })
  await updatePassword({ oldPassword: password, newPassword: 'Dappled-c0bbles!' })
  await signOut()
  await resetPassword({ username })
  const confirmationCode = (await pools.mailTo(username)).code
  await confirmResetPassword({ username, confirmationCode, newPassword: 'Speckled-5tone!' })
  expect(await signIn({ username, password: 'Speckled-5tone!' })).toMatchObject({ isSignedIn: true })
})

test('Amplify changes a name at once, and an address once its code is given', async () => {
  const username = await join()
  const newAddress = `new-${username}`
  await signIn({ username, password })
  await updateUserAttributes({ userAttributes: { name: 'Ada L.', email: newAddress } })
  expect(await fetchUserAttributes()).toMatchObject({ name: 'Ada L.', email: username })
  const confirmationCode = (await pools.mailTo(newAddress)).code
  await confirmUserAttribute({ userAttributeKey: 'email', confirmationCode })
  expect(await fetchUserAttributes()).toMatchObject({ email: newAddress, email_verified: 'true' })
  await signOut()
  await expect(signIn({ username, password })).rejects.toMatchObject({ name: 'NotAuthorizedException' })
  expect(await signIn({ username: newAddress, password })).toMatchObject({ isSignedIn: true })
})

test('an account that is deleted is gone, and its address free', async () => {
  const username = await join()
  await signIn({ username, password })
  await deleteUser()
  await expect(signIn({ username, password })).rejects.toMatchObject({ name: 'NotAuthorizedException' })
  await signUp({ username, password, options: { userAttributes: { email: username, name: 'Ada' } } })
})
